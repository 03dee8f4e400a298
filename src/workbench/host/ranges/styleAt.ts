import type { Sheet } from "../../book/Book";

/** The style index a cell shows: its own, else its row's, else its column's. */
export function styleAt({ cells, rowMarks, columnMarks }: Sheet, row: number, column: number): number {
  const own = cells.style(row, column);
  if (own !== 0 || (rowMarks.size === 0 && columnMarks.size === 0)) return own;
  return rowMarks.get(row)?.style ?? columnMarks.get(column)?.style ?? 0;
}
