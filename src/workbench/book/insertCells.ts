import type { Book, Rect, Sheet } from "./Book";

/** Opens blank cells at `area`; what stands there moves down or right, and what refers to it follows. */
export function insertCells(_book: Book, sheet: Sheet, area: Rect, direction: "down" | "right"): void {
  sheet.cells.insertCells(area, direction);
}
