import type { Book, BookTable, Sheet } from "./Book";
import { formatCell } from "./formatCell";

/**
 * Brings a table's column names and its header cells into step, as Excel does when a header is typed: the
 * cells win; blank and repeated headers are completed, and numbers become the text they show.
 */
export function syncHeaders(book: Book, sheet: Sheet, table: BookTable): void {
  if (!table.hasHeaders) return;
  const taken = new Set<string>();
  const { row, column: left } = table.area;
  table.columns.forEach((column, at) => {
    const cell = sheet.cells.value(row, left + at);
    const format = book.styles[sheet.cells.style(row, left + at)].numberFormat;
    const shown = typeof cell === "string" ? cell : formatCell(cell, format, book).text;
    const wanted = shown || column.name || `Column${at + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + number;
    taken.add(name.toLowerCase());
    column.name = name;
    if (cell !== name) sheet.cells.setValue(row, left + at, name);
  });
}
