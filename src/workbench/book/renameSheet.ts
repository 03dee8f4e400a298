import { quoteSheetName } from "./address";
import type { Book, Sheet } from "./Book";
import { replaceSheet } from "./shift/replaceSheet";

/** Renames a sheet; formulas, names, rules, charts and links that point at it follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  replaceSheet(book, before, quoteSheetName(name) + "!");
}
