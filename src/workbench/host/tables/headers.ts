import type { BookTable, Rect, Sheet, TableColumn } from "../../book/Book";
import { syncHeaders } from "../../book/syncHeaders";
import type { Host } from "../Host";
import { renameColumnInFormulas } from "./structuredReferences";

/** Names columns after header cells that changed, as Excel does; a header holds no formula. */
export function adoptHeaders(host: Host, sheet: Sheet, table: BookTable, header: Rect): void {
  if (sheet.cells.hasFormulas)
    for (let column = header.column; column < header.column + header.columns; column++)
      sheet.cells.setFormula(header.row, column, undefined);
  const before = table.columns.map(({ name }) => name);
  syncHeaders(host.book, sheet, table);
  table.columns.forEach(({ name }, at) => follow(host, sheet, table, before[at], name));
  host.cellsChanged({ sheet, rect: header });
}

/** Gives a column a name that no other has, "Name", "Name2", …, and shows it in the header. */
export function nameColumn(
  host: Host,
  sheet: Sheet,
  table: BookTable,
  column: TableColumn,
  wanted: string,
): void {
  const others = table.columns.filter((each) => each !== column);
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  follow(host, sheet, table, column.name, name);
  column.name = name;
  if (table.hasHeaders)
    sheet.cells.setValue(table.area.row, table.area.column + table.columns.indexOf(column), name);
  host.cellsChanged();
}

function follow(host: Host, sheet: Sheet, table: BookTable, before: string, after: string): void {
  if (before !== "" && before !== after) renameColumnInFormulas(host.book, sheet, table, before, after);
}
