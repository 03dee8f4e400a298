import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../model/book";
import type { Cell } from "../model/cells";
import { rightOf } from "./areas";
import type { BookReading, OwnColumn } from "./BookReading";
import { findOwnColumns } from "./findOwnColumns";

/**
 * The book as if our columns were not there: their cells read as blank, and a table ends before them. So a
 * second run sees what the first one saw, and no column of ours is taken for revenue.
 */
export function hideOwnColumns(
  book: BookSnapshot,
  ownColumns: readonly OwnColumn[] = findOwnColumns(book),
): BookReading {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = ownColumns.filter(({ sheetId }) => sheetId === sheet.id);
      return own.length === 0 ? sheet : hideIn(sheet, own);
    }),
    ownColumns,
    tables: new Map(tables.map((table) => [table.id, table])),
  };
}

function hideIn(sheet: SheetSnapshot, own: readonly OwnColumn[]): SheetSnapshot {
  const { used } = sheet;
  if (!used) return sheet;
  const first = Math.min(...own.map(({ row }) => row));
  const last = Math.max(...own.map(({ row, rows }) => row + rows));
  const cells = sheet.cells.map((line, at) => {
    const row = used.row + at;
    return row < first || row > last ? line : blanked(line, own, row, used.column);
  });
  return { ...sheet, cells, tables: sheet.tables.map((table) => hideInTable(table, own)) };
}

function blanked(line: readonly Cell[], own: readonly OwnColumn[], at: number, left: number): Cell[] {
  const cells = line.slice();
  for (const { row, rows, column } of own) if (at >= row && at <= row + rows) cells[column - left] = "";
  return cells;
}

/** Ours at the right end are left out; ours among the user's own keep their place but lose their name. */
function hideInTable(table: TableSnapshot, own: readonly OwnColumn[]): TableSnapshot {
  const ours = new Set(own.filter(({ tableId }) => tableId === table.id).map(({ column }) => column));
  let columns = table.area.columns;
  while (columns > 1 && ours.has(table.area.column + columns - 1)) columns--;
  const area = { ...table.area, columns };
  const rest = table.columns.slice(0, rightOf(area) - area.column);
  const named = rest.map((each, at) => (ours.has(area.column + at) ? { ...each, name: "" } : each));
  return { ...table, area, columns: named };
}
