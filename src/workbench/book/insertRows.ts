import { lastColumn } from "./address";
import type { Book, Sheet } from "./Book";
import { insertCells } from "./insertCells";

/** Opens `count` blank rows at `row`; everything below moves down, and what refers to it follows. */
export function insertRows(book: Book, sheet: Sheet, row: number, count: number): void {
  insertCells(book, sheet, { row, column: 0, rows: count, columns: lastColumn + 1 }, "down");
}
