import type { BookTable, Rect } from "../../book/Book";

/** The header row, or undefined where the table shows none. */
export function headerOf({ area, hasHeaders }: BookTable): Rect | undefined {
  return hasHeaders ? { ...area, rows: 1 } : undefined;
}

/** The rows between header and totals; at least one. */
export function bodyOf({ area, hasHeaders, hasTotals }: BookTable): Rect {
  const head = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: area.rows - head - (hasTotals ? 1 : 0) };
}

/** The totals row, or undefined where the table shows none. */
export function totalsOf({ area, hasTotals }: BookTable): Rect | undefined {
  return hasTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
}
