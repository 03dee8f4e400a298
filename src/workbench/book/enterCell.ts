import type { Book, BookTable, Sheet } from "./Book";
import { internStyle } from "./internStyle";
import { parseEntry, type Entry } from "./parseEntry";
import { recalculate } from "./recalculate";
import { syncHeaders } from "./syncHeaders";

/**
 * Types into a cell as a user does: reads the entry, sets it with the format it asks for, lets a table grow
 * over what is typed right below or beside it, keeps table headers in step, and recalculates.
 */
export function enterCell(book: Book, sheet: Sheet, row: number, column: number, typed: string): void {
  const { cells } = sheet;
  const mark = sheet.rowMarks.get(row) ?? sheet.columnMarks.get(column);
  const style = book.styles[cells.style(row, column) || (mark?.style ?? 0)];
  const isText = style.numberFormat === "@" && typed !== "";
  const entry: Entry = isText ? { value: typed } : parseEntry(typed, book.culture);
  cells.setFormula(row, column, entry.formula);
  cells.setValue(row, column, entry.value);
  const numberFormat =
    style.numberFormat === "General" ? (entry.numberFormat ?? "General") : style.numberFormat;
  const quotePrefix = entry.quotePrefix || undefined;
  cells.setStyle(row, column, internStyle(book, { ...style, numberFormat, quotePrefix }));
  const grown = typed === "" ? undefined : growTable(sheet, row, column);
  const table = grown ?? sheet.tables.find(({ area }) => isInHeader(area, row, column));
  if (table) syncHeaders(book, sheet, table);
  recalculate(book);
}

function isInHeader(area: BookTable["area"], row: number, column: number): boolean {
  return row === area.row && column >= area.column && column < area.column + area.columns;
}

/** A table without totals takes in the row below and the column to its right once something is typed there. */
function growTable(sheet: Sheet, row: number, column: number): BookTable | undefined {
  for (const table of sheet.tables) {
    const { area } = table;
    const below =
      row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const beside = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
    const grown = below ? { ...area, rows: area.rows + 1 } : { ...area, columns: area.columns + 1 };
    if (
      (!below && !beside) ||
      table.hasTotals ||
      sheet.tables.some((each) => each !== table && touch(each, grown))
    )
      continue;
    if (below && !isAlone(sheet, table, row, column)) continue;
    table.area = grown;
    if (beside) {
      const last = Math.max(...table.columns.map(({ id }) => Number(id) || 0));
      table.columns.push({ id: String(last + 1), name: "" });
    } else fillDown(sheet, table, row, column);
    return table;
  }
  return undefined;
}

function touch({ area }: BookTable, other: BookTable["area"]): boolean {
  return (
    area.row < other.row + other.rows &&
    other.row < area.row + area.rows &&
    area.column < other.column + other.columns &&
    other.column < area.column + area.columns
  );
}

/** The new row must be blank but for what was typed. */
function isAlone({ cells }: Sheet, { area }: BookTable, row: number, column: number): boolean {
  for (let each = area.column; each < area.column + area.columns; each++)
    if (each !== column && (cells.value(row, each) !== undefined || cells.formula(row, each))) return false;
  return true;
}

/** A new row looks like the one above, and calculated columns go on. */
function fillDown({ cells }: Sheet, { area, columns }: BookTable, row: number, typed: number): void {
  columns.forEach((column, at) => {
    const each = area.column + at;
    if (cells.style(row, each) === 0) cells.setStyle(row, each, cells.style(row - 1, each));
    if (column.formula && each !== typed)
      cells.setFormula(row, each, { text: column.formula, kind: "plain" });
  });
}
