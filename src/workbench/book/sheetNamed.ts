import type { Book, Sheet } from "./Book";

/** The sheet of this name, in whatever case; undefined where the book has none. */
export function sheetNamed(book: Book, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
