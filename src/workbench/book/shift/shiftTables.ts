import type { Book, BookTable, TableColumn } from "../Book";
import { syncHeaders } from "../syncHeaders";
import { isWhole, shiftLine, shiftRect, type Shift } from "./Shift";

/**
 * Moves the tables of a sheet. Whole rows and columns make a table grow or shrink with its columns; where only
 * some cells move, a table moves whole or not at all, and one around them is its caller's affair. A table whose
 * cells are all gone goes.
 */
export function shiftTables(book: Book, shift: Shift): void {
  const { sheet } = shift;
  sheet.tables = sheet.tables.filter((table) => {
    const before = table.area;
    const area = shiftRect(before, shift);
    if (!area) return false;
    const resizes = area.rows !== before.rows || area.columns !== before.columns;
    if (resizes && !isWhole(shift)) return true;
    table.area = area;
    if (area.columns !== before.columns) shiftColumns(book, table, before.column, shift);
    return true;
  });
}

function shiftColumns(book: Book, table: BookTable, left: number, shift: Shift): void {
  const { at, count } = shift;
  const filters = new Map<number, { values: string[] }>();
  for (const [index, filter] of table.filters) {
    const line = shiftLine(left + index, shift);
    if (line !== undefined) filters.set(line - table.area.column, filter);
  }
  table.filters = filters;
  if (count < 0) {
    table.columns = table.columns.filter((_, index) => shiftLine(left + index, shift) !== undefined);
    return;
  }
  const last = Math.max(...table.columns.map(({ id }) => Number(id) || 0));
  const opened = Array.from({ length: count }, (_, index): TableColumn => ({
    id: String(last + index + 1),
    name: "",
  }));
  table.columns.splice(at - left, 0, ...opened);
  syncHeaders(book, shift.sheet, table);
}
