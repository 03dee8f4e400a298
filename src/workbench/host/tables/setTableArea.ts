import type { BookTable, Rect, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { nextColumnId } from "./addColumn";
import { adoptHeaders } from "./headers";

/** Gives a table a new area; columns that stay keep their identity, new ones are named by their header cells. */
export function setTableArea(host: Host, sheet: Sheet, table: BookTable, area: Rect): void {
  const shift = area.column - table.area.column;
  const before = table.columns;
  let nextId = nextColumnId(table);
  table.columns = Array.from(
    { length: area.columns },
    (_, index) => before[index + shift] ?? { id: String(nextId++), name: "" },
  );
  table.area = area;
  if (table.hasHeaders) adoptHeaders(host, sheet, table, { ...area, rows: 1 });
  else table.columns.forEach((column, index) => (column.name ||= `Column${index + 1}`));
}
