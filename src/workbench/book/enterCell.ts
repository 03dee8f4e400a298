import type { Book, Sheet } from "./Book";
import { internStyle } from "./internStyle";
import { parseEntry } from "./parseEntry";
import { recalculate } from "./recalculate";

/** Types into a cell as a user does: reads the entry, sets it, and recalculates. */
export function enterCell(book: Book, sheet: Sheet, row: number, column: number, typed: string): void {
  const { cells } = sheet;
  const style = book.styles[cells.style(row, column)];
  const entry = style.numberFormat === "@" && typed !== "" ? { value: typed } : parseEntry(typed);
  cells.setFormula(row, column, entry.formula);
  cells.setValue(row, column, entry.value);
  const numberFormat =
    style.numberFormat === "General" ? (entry.numberFormat ?? "General") : style.numberFormat;
  const quotePrefix = entry.quotePrefix || undefined;
  cells.setStyle(row, column, internStyle(book, { ...style, numberFormat, quotePrefix }));
  recalculate(book);
}
