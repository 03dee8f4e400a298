import type { Book, Sheet } from "./Book";
import { lastRow } from "./address";
import { deleteCells } from "./deleteCells";

/** Takes `count` columns away at `column`; everything to the right moves left, and what refers to it follows. */
export function deleteColumns(book: Book, sheet: Sheet, column: number, count: number): void {
  deleteCells(book, sheet, { row: 0, column, rows: lastRow + 1, columns: count }, "left");
}
