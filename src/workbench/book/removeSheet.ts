import type { Book, Sheet } from "./Book";
import { replaceSheet } from "./shift/replaceSheet";

/** Takes a sheet and its own names out of the book; what pointed at it now says `#REF!`. */
export function removeSheet(book: Book, sheet: Sheet): void {
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  book.names = book.names.filter(({ sheetId }) => sheetId !== sheet.id);
  replaceSheet(book, sheet.name, "#REF!");
  if (book.activeSheetId !== sheet.id) return;
  const next = book.sheets
    .slice(at)
    .concat(book.sheets)
    .find(({ visibility }) => visibility === "Visible");
  book.activeSheetId = (next ?? book.sheets[0]).id;
  book.selection = { sheetId: book.activeSheetId, address: "A1" };
}
