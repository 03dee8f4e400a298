import type { Book, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostError } from "../HostError";

/** Throws AccessDenied where the workbook's structure is protected. */
export function ensureStructureOpen(host: Host): void {
  if (host.book.structureProtected) throw new HostError("AccessDenied");
}

/** A name that a sheet may have: 1 to 31 characters, none of `: \ / ? * [ ]`, and no other sheet's. */
export function checkedSheetName(book: Book, value: unknown, own?: Sheet): string {
  const name = check.text(value, "The worksheet's name");
  if (name.length < 1 || name.length > 31) throw invalid("A worksheet's name has 1 to 31 characters.");
  if (/[:\\/?*[\]]/.test(name)) throw invalid("A worksheet's name has none of : \\ / ? * [ ].");
  if (/^'|'$/.test(name)) throw invalid("A worksheet's name neither begins nor ends with an apostrophe.");
  if (name.toLowerCase() === "history") throw invalid('"History" is a name that Excel keeps for itself.');
  if (book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()))
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}

/** "Sheet2", or the next number that is free. */
export function freeSheetName(book: Book): string {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  let number = book.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Throws InvalidOperation where no other sheet would be left to look at. */
export function ensureNotLastVisible(book: Book, sheet: Sheet): void {
  const others = book.sheets.some((each) => each !== sheet && each.visibility === "Visible");
  if (!others)
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

/** "Sheet1 (2)" for a copy of "Sheet1", or the next number that is free; long names are cut. */
export function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \([0-9]+\)$/, "");
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = stem.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(copy.toLowerCase())) return copy;
  }
}
