import type { Book, BookTable, Rect, Sheet } from "./Book";
import { newId } from "./newId";
import { syncHeaders } from "./syncHeaders";

/**
 * Makes a table of an area. With headers its first row names the columns (blank and repeated names are
 * completed as Excel does); the name is the next free "Table1" unless given.
 */
export function addTable(
  book: Book,
  sheet: Sheet,
  area: Rect,
  hasHeaders: boolean,
  name?: string,
): BookTable {
  const table: BookTable = {
    id: newId(),
    name: name ?? freeTableName(book, "Table"),
    area,
    hasHeaders,
    hasTotals: false,
    columns: [],
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    filters: new Map(),
  };
  for (let at = 0; at < area.columns; at++)
    table.columns.push({ id: String(at + 1), name: `Column${at + 1}` });
  syncHeaders(book, sheet, table);
  sheet.tables.push(table);
  return table;
}

/** The first of "Table1", "Table2", … that no table and no defined name of the book has. */
export function freeTableName(book: Book, stem: string): string {
  const taken = new Set(book.sheets.flatMap((sheet) => sheet.tables.map((each) => each.name.toLowerCase())));
  for (const each of book.names) taken.add(each.name.toLowerCase());
  let number = 1;
  while (taken.has(stem.toLowerCase() + number)) number++;
  return stem + number;
}
