import type { Book, Rect, Sheet } from "./Book";
import { shiftOf } from "./shift/Shift";
import { shiftCells } from "./shift/shiftCells";

/**
 * Opens blank cells at `area`; what stands there moves down or right, and what refers to it follows. A table
 * that the cells lie inside does not grow: its caller resizes it.
 */
export function insertCells(book: Book, sheet: Sheet, area: Rect, direction: "down" | "right"): void {
  shiftCells(book, shiftOf(sheet, area, direction === "down" ? "row" : "column", 1));
}
