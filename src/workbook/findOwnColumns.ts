import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../model/book";
import type { OwnColumn } from "./BookReading";
import { cellAt, isBlank } from "./cellAt";
import { printOfAll } from "./printOf";
import { firstTool } from "./runRecord";
import { recordsOf, type ColumnRecord, type ColumnsRecord } from "./records";

/**
 * The columns of earlier runs that are still ours: a column is ours where its place and its header are as
 * recorded, or where the user renamed it and its cells are the ones we wrote. In doubt it is the user's.
 */
export function findOwnColumns(book: BookSnapshot): OwnColumn[] {
  return recordsOf(book).columns.flatMap((record, at) => {
    const found = record.table ? inTable(book, record, record.table) : besideRange(book, record);
    return found.map((each) => ({ ...each, record: at, tool: record.tool ?? firstTool }));
  });
}

type Found = Omit<OwnColumn, "record" | "tool">;

function inTable(
  book: BookSnapshot,
  record: ColumnsRecord,
  { id, name }: { id: string; name: string },
): Found[] {
  const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const known = tables.find(
    ({ sheet, table }) => table.id === id && ownIndices(sheet, table, record).some((at) => at >= 0),
  );
  const found = known ?? tables.find(({ table }) => table.name === name);
  if (!found) return [];
  const { sheet, table } = found;
  const indices = ownIndices(sheet, table, record);
  return record.columns.flatMap((each, at): Found[] => {
    if (indices[at] < 0) return [];
    const { id: columnId, name: header } = table.columns[indices[at]];
    const row = table.area.row;
    const rows = table.area.rows - 1 - (table.hasTotals ? 1 : 0);
    const place = { row, rows, written: record.rows, column: table.area.column + indices[at] };
    const state = stateOf(sheet, place, each, header === each.header);
    if (header !== each.header && !state.unchanged) return [];
    return [
      { sheetId: sheet.id, tableId: table.id, ...place, wish: each.wish, header, id: columnId, ...state },
    ];
  });
}

/**
 * Where in the table each recorded column stands, -1 where it is gone. One without an id was claimed by a run
 * that did not come to its end; its header was free before.
 */
function ownIndices(sheet: SheetSnapshot, table: TableSnapshot, record: ColumnsRecord): number[] {
  const { columns } = table;
  const isThere = (each: ColumnRecord) =>
    columns.some(
      ({ id, name }) => name === each.header && (id === each.id || (!each.id && each.claimed === "whole")),
    );
  const unnamed = unnamedColumns(sheet, table, record);
  if (unnamed) return unnamed;
  if (record.columns.some(isThere))
    return record.columns.map((each) =>
      columns.findIndex(({ id, name }) => (each.id === undefined ? name === each.header : id === each.id)),
    );
  return standingTogether(
    record,
    columns.map(({ name }) => name),
  );
}

/**
 * Where a run broke off when the table had grown over the cells of its new columns and before they had headers:
 * exactly as many columns as were claimed, at the right end, with nothing in them.
 */
function unnamedColumns(
  sheet: SheetSnapshot,
  { area, columns, hasTotals }: TableSnapshot,
  record: ColumnsRecord,
): number[] | undefined {
  const claimed = record.columns.filter(({ id, claimed }) => id === undefined && claimed === "whole");
  if (claimed.length === 0 || columns.length !== (record.width ?? 0) + claimed.length) return undefined;
  if (claimed.some(({ header }) => columns.some(({ name }) => name === header))) return undefined;
  const first = columns.length - claimed.length;
  const rows = area.rows - (hasTotals ? 2 : 1);
  const body = { row: area.row + 1, rows, column: area.column + first, columns: claimed.length };
  if (!isBlank(sheet, body)) return undefined;
  return record.columns.map((each) =>
    claimed.includes(each) ? first + claimed.indexOf(each) : columns.findIndex(({ id }) => id === each.id),
  );
}

/** Without ids to go by, headers count only where all of them stand together as they were written. */
function standingTogether(record: ColumnsRecord, headers: readonly string[]): number[] {
  const nowhere = record.columns.map(() => -1);
  if (record.columns.length === 0) return nowhere;
  const shift = headers.indexOf(record.columns[0].header) - record.columns[0].column;
  const indices = record.columns.map(({ column }) => column + shift);
  return record.columns.every(({ header }, at) => headers[indices[at]] === header) ? indices : nowhere;
}

function besideRange({ sheets }: BookSnapshot, record: ColumnsRecord): Found[] {
  const sheet =
    sheets.find(({ id }) => id === record.sheetId) ?? sheets.find(({ name }) => name === record.sheet);
  if (!sheet) return [];
  const shift = shiftOf(sheet, record);
  if (!shift) return [];
  const row = record.row + shift.rows;
  const present = record.columns.filter(
    ({ header, column }) => cellAt(sheet, row, column + shift.columns) === header,
  );
  const columns = present.map(({ column }) => column + shift.columns);
  const rows = bodyRows(sheet, row, record.rows, columns);
  return present.map((each, at): Found => {
    const place = { row, rows, written: record.rows, column: columns[at] };
    return {
      sheetId: sheet.id,
      ...place,
      wish: each.wish,
      header: each.header,
      ...stateOf(sheet, place, each, true),
    };
  });
}

/** How far the user's inserted or deleted rows and columns moved ours; undefined where they are gone. */
function shiftOf(sheet: SheetSnapshot, record: ColumnsRecord): { rows: number; columns: number } | undefined {
  const has = ({ header, column }: ColumnRecord, rows: number, columns: number) =>
    cellAt(sheet, record.row + rows, column + columns) === header;
  if (record.columns.some((each) => has(each, 0, 0))) return { rows: 0, columns: 0 };
  const [first] = record.columns;
  if (!first || !sheet.used) return undefined;
  const { used, cells } = sheet;
  for (const [at, line] of cells.entries())
    for (const [across, cell] of line.entries()) {
      if (cell !== first.header) continue;
      const rows = used.row + at - record.row;
      const columns = used.column + across - first.column;
      if (record.columns.every((each) => has(each, rows, columns))) return { rows, columns };
    }
  return undefined;
}

/** As many rows as were written, and those that were inserted since: further rows without a blank one. */
function bodyRows(sheet: SheetSnapshot, header: number, written: number, columns: readonly number[]): number {
  const last = sheet.used ? sheet.used.row + sheet.used.rows : 0;
  const watched = [Math.min(...columns) - 1, ...columns].filter((column) => column >= 0);
  let end = header + 1 + written;
  while (end < last && watched.some((column) => cellAt(sheet, end, column) !== "")) end++;
  return end - header - 1;
}

/** What a run claimed and did not finish is nobody's work, whatever stands in it. */
function stateOf(
  sheet: SheetSnapshot,
  { row, rows, column }: { row: number; rows: number; column: number },
  { claimed, header, print, rules, widthBefore }: ColumnRecord,
  isUnderItsHeader: boolean,
): Pick<OwnColumn, "unchanged" | "unfinished" | "rules" | "widthBefore"> {
  const looks = { ...(rules !== undefined && { rules }), ...(widthBefore !== undefined && { widthBefore }) };
  if (claimed) return { unchanged: true, ...looks, ...(claimed === "whole" && { unfinished: header }) };
  const found = printOfAll(rows, (at) => cellAt(sheet, row + 1 + at, column));
  // Emptied, it holds nothing of anybody's.
  return { unchanged: found === print || (isUnderItsHeader && found === 0), ...looks };
}
