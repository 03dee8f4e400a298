import { columnName, parseRect, splitSheet } from "../../book/address";
import type { Rect } from "../../book/Book";

/** The rectangles of a print area or of print titles, "A1:D20,F1" or "$1:$6". */
export function areasOf(address: string | undefined): Rect[] {
  const parts = address ? address.split(",") : [];
  return parts.map((part) => parseRect(splitSheet(part).rest)).filter((rect) => rect !== undefined);
}

/** The rows ("$1:$6") or columns ("$A:$B") of a range, as print titles are kept. */
export function linesOf({ row, column, rows, columns }: Rect, lines: "rows" | "columns"): string {
  return lines === "rows"
    ? `$${row + 1}:$${row + rows}`
    : `$${columnName(column)}:$${columnName(column + columns - 1)}`;
}
