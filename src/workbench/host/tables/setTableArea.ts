import type { BookTable, Rect, Sheet } from "../../book/Book";
import { newId } from "../../book/newId";
import type { Host } from "../Host";
import { adoptHeaders } from "./headers";

/** Gives a table a new area; columns that stay keep their identity, new ones are named by their header cells. */
export function setTableArea(host: Host, sheet: Sheet, table: BookTable, area: Rect): void {
  const shift = area.column - table.area.column;
  const before = table.columns;
  table.columns = Array.from(
    { length: area.columns },
    (_, index) => before[index + shift] ?? { id: newId(), name: "" },
  );
  table.area = area;
  adoptHeaders(host, sheet, table, { ...area, rows: 1 });
}
