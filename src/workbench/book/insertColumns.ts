import type { Book, Sheet } from "./Book";
import { lastRow } from "./address";
import { insertCells } from "./insertCells";

/** Opens `count` blank columns at `column`; everything to the right moves, and what refers to it follows. */
export function insertColumns(book: Book, sheet: Sheet, column: number, count: number): void {
  insertCells(book, sheet, { row: 0, column, rows: lastRow + 1, columns: count }, "right");
}
