import type { Area, Cell } from "../../model/cells";
import type { BookReading } from "../BookReading";
import { cellAt } from "../cellAt";
import { tableNamed, type FoundTable } from "../inputs/tableNamed";
import { printOfRow, samplesIn, type SampleRecord } from "./sampleRecords";

/** The sample rows of a table: those that stand as they were written, and those that a person changed or added. */
export interface FoundSamples {
  readonly table: string;
  readonly sheet: FoundTable["sheet"];
  /** Rows on the sheet, all of them as they were written. */
  readonly rows: readonly number[];
  /** What is cleared of these rows: columns on the sheet. */
  readonly columns: readonly number[];
  /** Columns of results of ours, which are cleared along. */
  readonly ours: readonly number[];
  /** The row and the cells below its header that stand there now, for a look right before the write. */
  readonly body: Area;
  /** Rows of the person's own. */
  readonly others: readonly number[];
}

/** Finds the sample rows that stand in a workbook; tables that are gone are left out. */
export function findSamples(book: BookReading): FoundSamples[] {
  return Object.entries(samplesIn(book)).flatMap(([table, record]) => {
    const found = tableNamed(book, table);
    return found ? [samplesOf(table, record, found, book)] : [];
  });
}

function samplesOf(
  table: string,
  { headers, form, rows: prints }: SampleRecord,
  { sheet, table: shown, body }: FoundTable,
  { ownColumns }: BookReading,
): FoundSamples {
  const at = (header: string) => {
    const found = shown.columns.findIndex((each) => each.name.toLowerCase() === header.toLowerCase());
    return found < 0 ? undefined : body.column + found;
  };
  const columns = headers.map(at);
  const ours = ownColumns.filter((each) => each.tableId === shown.id).map(({ column }) => column);
  const known = new Set([...columns, ...ours]);
  const others = shown.columns.flatMap((_, index) =>
    known.has(body.column + index) ? [] : [body.column + index],
  );
  const cellsOf = (row: number): Cell[] =>
    columns.map((column) => (column === undefined ? "" : cellAt(sheet, row, column)));
  const cleared = headers.flatMap((header) => (form.includes(header) ? [] : (at(header) ?? [])));
  const left = new Map<number, number>();
  for (const print of prints) left.set(print, (left.get(print) ?? 0) + 1);
  const samples: number[] = [];
  const own: number[] = [];
  for (let row = body.row + 1; row < body.row + body.rows; row++) {
    const isUntouched = others.every((column) => cellAt(sheet, row, column) === "");
    const print = printOfRow(cellsOf(row));
    const times = left.get(print) ?? 0;
    if (isUntouched && times > 0) {
      left.set(print, times - 1);
      samples.push(row);
    } else if ([...cleared, ...others].some((column) => cellAt(sheet, row, column) !== "")) own.push(row);
  }
  return { table, sheet, rows: samples, columns: cleared, ours, body, others: own };
}
