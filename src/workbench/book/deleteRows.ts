import type { Book, Sheet } from "./Book";

/** Takes `count` rows away at `row`; everything below moves up, and what refers to it follows. */
export function deleteRows(_book: Book, sheet: Sheet, row: number, count: number): void {
  sheet.cells.deleteRows(row, count);
}
