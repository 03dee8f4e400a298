import type { Book, Rect, Sheet } from "./Book";

/** Takes the cells of `area` away; what stands below or to the right moves in, and what refers to it follows. */
export function deleteCells(_book: Book, sheet: Sheet, area: Rect, direction: "up" | "left"): void {
  sheet.cells.deleteCells(area, direction);
}
