import { lastColumn, lastRow } from "../../book/address";
import type { Rect } from "../../book/Book";

/** Every cell of a sheet. */
export const wholeSheet: Rect = { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 };

/** The cells that two rectangles share, or undefined. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** True where every cell of `inner` lies in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The smallest rectangle around both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True where the rectangle lies on a sheet. */
export function isOnSheet({ row, column, rows, columns }: Rect): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= wholeSheet.rows &&
    column + columns <= wholeSheet.columns
  );
}
