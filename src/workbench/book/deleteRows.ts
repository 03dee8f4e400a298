import { lastColumn } from "./address";
import type { Book, Sheet } from "./Book";
import { deleteCells } from "./deleteCells";

/** Takes `count` rows away at `row`; everything below moves up, and what refers to it follows. */
export function deleteRows(book: Book, sheet: Sheet, row: number, count: number): void {
  deleteCells(book, sheet, { row, column: 0, rows: count, columns: lastColumn + 1 }, "up");
}
