import type { BookTable, Rect, Sheet, TableColumn } from "../../book/Book";
import type { Host } from "../Host";
import { plainValue } from "../ranges/readCells";

/**
 * Names columns after their header cells and puts right what Excel puts right: blank and repeated names. A
 * table without a header row keeps its columns' names and names new ones itself.
 */
export function adoptHeaders(host: Host, sheet: Sheet, table: BookTable, header: Rect): void {
  for (let column = header.column; column < header.column + header.columns; column++) {
    const named = table.columns[column - table.area.column];
    const wanted = table.hasHeaders ? String(plainValue(sheet.cells.value(header.row, column))) : named.name;
    nameColumn(host, sheet, table, named, wanted);
  }
}

/** Gives a column a name that no other has, "Name", "Name2", …, and shows it in the header. */
export function nameColumn(
  host: Host,
  sheet: Sheet,
  table: BookTable,
  column: TableColumn,
  wanted: string,
): void {
  const taken = new Set(
    table.columns.filter((each) => each !== column).map(({ name }) => name.toLowerCase()),
  );
  const index = table.columns.indexOf(column);
  column.name = wanted === "" ? freeName("Column", index + 1, taken) : free(wanted, taken);
  if (!table.hasHeaders) return;
  const at = table.area.column + index;
  if (sheet.cells.formula(table.area.row, at)) sheet.cells.setFormula(table.area.row, at, undefined);
  sheet.cells.setValue(table.area.row, at, column.name);
  host.cellsChanged();
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted.toLowerCase()) ? freeName(wanted, 2, taken) : wanted;
}

function freeName(stem: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
