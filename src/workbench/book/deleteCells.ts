import type { Book, Rect, Sheet } from "./Book";
import { shiftOf } from "./shift/Shift";
import { shiftCells } from "./shift/shiftCells";

/**
 * Takes the cells of `area` away; what stands below or to the right moves in, and what refers to it follows. A
 * table that the cells lie inside does not shrink: its caller resizes it.
 */
export function deleteCells(book: Book, sheet: Sheet, area: Rect, direction: "up" | "left"): void {
  shiftCells(book, shiftOf(sheet, area, direction === "up" ? "row" : "column", -1));
}
