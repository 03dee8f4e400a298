import type { Book, Sheet } from "./Book";

/** Opens `count` blank rows at `row`; everything below moves down, and what refers to it follows. */
export function insertRows(_book: Book, sheet: Sheet, row: number, count: number): void {
  sheet.cells.insertRows(row, count);
}
