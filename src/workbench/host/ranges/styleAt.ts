import type { Sheet } from "../../book/Book";

/** The style index a cell shows: its own, else its row's, else its column's. */
export function styleAt({ cells, rowMarks, columnMarks }: Sheet, row: number, column: number): number {
  return cells.style(row, column) || (rowMarks.get(row)?.style ?? columnMarks.get(column)?.style ?? 0);
}
