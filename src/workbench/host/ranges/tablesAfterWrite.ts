import type { BookTable, Rect, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { adoptHeaders } from "../tables/headers";
import { setTableArea } from "../tables/setTableArea";
import { contains, intersection } from "./rects";

/**
 * What Excel's AutoCorrect does to tables after cells were written: a header cell renames its column, and a
 * table without totals takes in what was written right below it or right beside it. As in Excel it does so only
 * where the first cell written is not blank and the new cells belong to no other table; code had better call
 * `resize` than count on it (office-js issues 2097, 3013, 3191).
 */
export function tablesAfterWrite(host: Host, sheet: Sheet, rect: Rect): void {
  for (const table of sheet.tables) {
    if (isRightBelow(table, rect)) growDown(sheet, table, rect);
    else if (isRightBeside(table, rect)) growRight(host, sheet, table, rect);
    else if (table.hasHeaders) {
      const header = intersection({ ...table.area, rows: 1 }, rect);
      if (header) adoptHeaders(host, sheet, table, header);
    }
  }
}

function isRightBelow({ area, hasTotals }: BookTable, rect: Rect): boolean {
  const columns = { ...area, row: rect.row, rows: rect.rows };
  return !hasTotals && rect.row === area.row + area.rows && contains(columns, rect);
}

function isRightBeside({ area, hasHeaders, hasTotals }: BookTable, rect: Rect): boolean {
  const first = area.row;
  const last = area.row + area.rows - (hasTotals ? 1 : 0);
  return (
    hasHeaders &&
    rect.column === area.column + area.columns &&
    rect.row >= first &&
    rect.row + rect.rows <= last
  );
}

function growDown(sheet: Sheet, table: BookTable, rect: Rect): void {
  const { area } = table;
  const fresh = { ...area, row: rect.row, rows: rect.rows };
  if (isFree(sheet, table, fresh, rect)) table.area = { ...area, rows: area.rows + rect.rows };
}

function growRight(host: Host, sheet: Sheet, table: BookTable, rect: Rect): void {
  const { area } = table;
  const fresh = { ...area, column: rect.column, columns: rect.columns };
  if (isFree(sheet, table, fresh, rect))
    setTableArea(host, sheet, table, { ...area, columns: area.columns + rect.columns });
}

/** True where the cells to take in hold nothing but what was written, and that begins with something. */
function isFree(sheet: Sheet, table: BookTable, fresh: Rect, written: Rect): boolean {
  const { cells } = sheet;
  const holds = (row: number, column: number) =>
    cells.value(row, column) !== undefined || cells.formula(row, column) !== undefined;
  if (!holds(written.row, written.column) || sheet.protection) return false;
  if (sheet.merges.some((merge) => intersection(merge, fresh))) return false;
  if (sheet.tables.some((other) => other !== table && intersection(other.area, fresh))) return false;
  for (let row = fresh.row; row < fresh.row + fresh.rows; row++)
    for (let column = fresh.column; column < fresh.column + fresh.columns; column++)
      if (holds(row, column) && !intersection({ row, column, rows: 1, columns: 1 }, written)) return false;
  return true;
}
