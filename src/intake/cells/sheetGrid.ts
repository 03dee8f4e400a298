import type { SheetSnapshot } from "../../model/book";
import { sheetAddress, type Area, type Cell } from "../../model/cells";

/** The cell at a row and column of the sheet, both from 0; blank outside what is used. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  if (!sheet.used) return "";
  return sheet.cells[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
}

/** The number format there; "" beyond the rows whose formats were read. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  if (!sheet.used) return "";
  return sheet.formats[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
}

/** The address of one cell with its sheet. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return sheetAddress(sheet, { row, column, rows: 1, columns: 1 });
}

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The smallest area that holds both. */
export function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether a cell belongs to one of the sheet's Excel tables. */
export function inTable(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.tables.some(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/** The cells two areas share; undefined where they share none. */
export function intersection(one: Area, other: Area): Area | undefined {
  if (!overlaps(one, other)) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}
