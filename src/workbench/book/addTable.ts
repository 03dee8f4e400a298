import { splitSheet } from "./address";
import type { Book, BookTable, Rect, Sheet } from "./Book";
import { newId } from "./newId";

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
    name: name ?? freeName(book),
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
  const taken = new Set<string>();
  for (let at = 0; at < area.columns; at++) {
    const header = hasHeaders ? sheet.cells.value(area.row, area.column + at) : undefined;
    const unique = freeHeader(String(header ?? `Column${at + 1}`), taken);
    table.columns.push({ id: String(at + 1), name: unique });
    if (hasHeaders && unique !== header) sheet.cells.setValue(area.row, area.column + at, unique);
  }
  sheet.tables.push(table);
  return table;
}

function freeName(book: Book): string {
  const taken = new Set(book.sheets.flatMap((sheet) => sheet.tables.map((each) => each.name.toLowerCase())));
  for (const each of book.names) taken.add(splitSheet(each.name).rest.toLowerCase());
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

function freeHeader(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + number;
  taken.add(name.toLowerCase());
  return name;
}
