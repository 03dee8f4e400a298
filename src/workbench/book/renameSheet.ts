import { quoteSheetName } from "./address";
import type { Book, Sheet } from "./Book";
import { mapFormulas } from "./shift/mapFormulas";

/** Renames a sheet; formulas, names, rules, charts and links that point at it follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  replaceSheet(book, before, quoteSheetName(name) + "!");
}

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

function replaceSheet(book: Book, name: string, prefix: string): void {
  const change = (text: string) => replacePrefix(text, name, prefix);
  mapFormulas(book, change);
  for (const { hyperlinks } of book.sheets)
    for (const [address, target] of hyperlinks)
      if (target.startsWith("#")) hyperlinks.set(address, "#" + change(target.slice(1)));
}

/** A formula that names one sheet otherwise; texts inside it are left alone. */
function replacePrefix(formula: string, sheet: string, prefix: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (found) => {
    if (found.startsWith('"')) return found;
    const name = found.startsWith("'") ? found.slice(1, -2).replaceAll("''", "'") : found.slice(0, -1);
    return name.toLowerCase() === sheet.toLowerCase() ? prefix : found;
  });
}
