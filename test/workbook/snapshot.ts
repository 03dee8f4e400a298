import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../../src/model/book";
import { parseArea, type Cell } from "../../src/model/cells";

/** A sheet as read, from literal rows that begin in A1. */
export function sheetOf(name: string, rows: Cell[][], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    id: `{${name}}`,
    name,
    position: 0,
    visibility: "Visible",
    protected: false,
    used: rows.length === 0 ? undefined : { row: 0, column: 0, rows: rows.length, columns },
    cells: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? "")),
    formats: [],
    merged: [],
    hiddenRows: [],
    tables: [],
    charts: [],
    shapes: [],
    ...more,
  };
}

/** A table as read: its columns have the ids 1, 2, 3 … */
export function tableOf(
  name: string,
  address: string,
  headers: string[],
  more: Partial<TableSnapshot> = {},
): TableSnapshot {
  const area = parseArea(address);
  if (!area) throw new Error(`No address: ${address}`);
  return {
    id: `${name} id`,
    name,
    area,
    columns: headers.map((header, at) => ({ id: String(at + 1), name: header })),
    hasHeaders: true,
    hasTotals: false,
    filtered: false,
    ...more,
  };
}

/** A book as read. */
export function bookOf(sheets: SheetSnapshot[], more: Partial<BookSnapshot> = {}): BookSnapshot {
  return {
    name: "Book1.xlsx",
    readOnly: false,
    structureProtected: false,
    date1904: false,
    culture: { name: "en-US", decimal: ".", group: "," },
    sheets,
    names: [],
    records: {},
    ...more,
  };
}
