import type { Book } from "../Book";
import { mapFormulas } from "./mapFormulas";

/** Puts another prefix (with its "!") in place of a sheet's name wherever the book names that sheet. */
export function replaceSheet(book: Book, name: string, prefix: string): void {
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
