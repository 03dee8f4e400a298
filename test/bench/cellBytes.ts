import type { Book, Rect, Sheet } from "../../src/workbench/book/Book";
import { isError, type CellValue } from "../../src/workbench/book/CellStore";

/** The least a run must send and receive: the JSON of the cells themselves, each once for every reason to carry it. */
export interface CellBytes {
  /** The user's sheets, read. */
  readonly read: number;
  /** Our columns beside them, which a further run reads as well. */
  readonly own: number;
  /** Our columns and our sheets, written. */
  readonly written: number;
  /** The accounts and our columns beside them, read back. */
  readonly readBack: number;
}

/**
 * Measured on the workbook after the first run on a book of `portfolioBook`: what its cells are as JSON, tables as
 * matrices, other cells one by one.
 */
export function cellBytes({ sheets }: Book): CellBytes {
  const [sales, ...ours] = sheets;
  const [{ area }] = sales.tables;
  const own = { ...area, column: 4, columns: area.columns - 4 };
  const columns = Array.from({ length: own.columns }, (_, at) => ({ ...own, column: 4 + at, columns: 1 }));
  const ownBytes = columns.reduce((sum, column) => sum + matrixBytes(sales, column), 0);
  return {
    read: matrixBytes(sales, { ...area, columns: 4 }),
    own: ownBytes,
    written: ownBytes + ours.reduce((sum, sheet) => sum + sheetBytes(sheet), 0),
    readBack: ownBytes + matrixBytes(sales, { ...area, columns: 1 }),
  };
}

function sheetBytes(sheet: Sheet): number {
  const areas = sheet.tables.map(({ area }) => area);
  let bytes = areas.reduce((sum, area) => sum + matrixBytes(sheet, area), 0);
  for (let row = 0; row < sheet.cells.rowCount; row++)
    for (let column = 0; column < sheet.cells.columnCount(row); column++) {
      if (areas.some((area) => isWithin(area, row, column))) continue;
      const cell = cellAt(sheet, row, column);
      if (cell !== "") bytes += bytesOf([[cell]]);
    }
  return bytes;
}

const isWithin = (area: Rect, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function matrixBytes(sheet: Sheet, { row, column, rows, columns }: Rect): number {
  return bytesOf(
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_unused, across) => cellAt(sheet, row + down, column + across)),
    ),
  );
}

const cellAt = ({ cells }: Sheet, row: number, column: number) =>
  cells.formula(row, column)?.text ?? plain(cells.value(row, column)) ?? "";

const plain = (value: CellValue) => (isError(value) ? value.error : value);

const bytesOf = (matrix: unknown) => Buffer.byteLength(JSON.stringify(matrix));
