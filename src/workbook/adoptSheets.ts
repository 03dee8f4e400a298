import type { BookSnapshot, SheetSnapshot } from "../model/book";
import { recordsOf } from "./records";

/** The book with a role for each sheet that a run had added, and not yet marked as ours, when it broke off. */
export function adoptSheets(book: BookSnapshot): BookSnapshot {
  const { journal } = recordsOf(book);
  if (!journal) return book;
  const roles = new Map(Object.entries(journal.sheets));
  const adopted = (sheet: SheetSnapshot) => (isBare(sheet) ? roles.get(sheet.name) : undefined);
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, role: sheet.role ?? adopted(sheet) })) };
}

/** Nothing of a user's stands on it. */
function isBare({ used, tables, charts, shapes }: SheetSnapshot): boolean {
  return !used && tables.length === 0 && charts.length === 0 && shapes.length === 0;
}
