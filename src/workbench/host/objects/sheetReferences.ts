import { quoteSheetName } from "../../book/address";
import type { Book, Sheet } from "../../book/Book";

/** Renames a sheet; formulas and names that point at it follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  rewrite(book, before, `${quoteSheetName(name)}!`);
}

/** Takes a sheet and its own names away; what pointed at it now says `#REF!`. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.names = book.names.filter(({ sheetId }) => sheetId !== sheet.id);
  rewrite(book, sheet.name, "#REF!");
}

/** A formula with the references to one sheet put in other words; texts inside it are left alone. */
export function replaceSheet(formula: string, sheet: string, replacement: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\w.\u0080-\uffff]+!/g, (found) => {
    if (found.startsWith('"')) return found;
    const name = found.startsWith("'") ? found.slice(1, -2).replaceAll("''", "'") : found.slice(0, -1);
    return name.toLowerCase() === sheet.toLowerCase() ? replacement : found;
  });
}

function rewrite(book: Book, sheet: string, replacement: string): void {
  for (const name of book.names) name.formula = replaceSheet(name.formula, sheet, replacement);
  for (const { cells } of book.sheets)
    for (const { row, column, formula } of [...cells.eachFormula()]) {
      const text = replaceSheet(formula.text, sheet, replacement);
      if (text !== formula.text) cells.setFormula(row, column, { ...formula, text });
    }
}
