import type { BookSnapshot, SheetSnapshot } from "../../model/book";
import type { Area, Cell } from "../../model/cells";
import { columnWord } from "../../model/languages/columnWords";
import { listed } from "../../model/languages/joined";
import { Problem } from "../../model/problem";
import { accountKey } from "../accountKey";
import { headerKeys } from "../headers/spelled";
import { cellAddress, cellAt, formatAt } from "./sheetGrid";

/** One of the tables in which the person tells us something, read by its headers. */
export interface OwnTable {
  readonly sheet: string;
  readonly rows: readonly OwnRow[];
}

/** A row of it: the cell under a header, that cell's number format and its address. */
export interface OwnRow {
  readonly cell: (header: string) => Cell;
  readonly format: (header: string) => string;
  readonly address: (header: string) => string;
}

/**
 * The table of that name wherever it stands, or, where the settings sheet has lost its table, the cells below
 * these headers on it; undefined where there is neither.
 * @throws Problem `ownColumns` where the table lacks one of the headers.
 */
export function ownTable(book: BookSnapshot, name: string, headers: readonly string[]): OwnTable | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => accountKey(each.name) === accountKey(name));
    if (!table) continue;
    const area = table.hasTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
    const columns = columnsOf(sheet, area, headers);
    if (!columns)
      throw new Problem("ownColumns", {
        table: name,
        sheet: sheet.name,
        list: listed(headers.map(columnWord)),
      });
    return tableOf(sheet, area, columns);
  }
  const settings = book.sheets.find(({ role }) => role === "settings");
  return settings && cellsBelow(settings, headers);
}

function cellsBelow(sheet: SheetSnapshot, headers: readonly string[]): OwnTable | undefined {
  if (!sheet.used) return undefined;
  const { used } = sheet;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const columns = columnsOf(sheet, { ...used, row }, headers);
    if (!columns) continue;
    const key = columns.get(accountKey(headers[0])) ?? used.column;
    let end = row + 1;
    while (cellAt(sheet, end, key) !== "") end++;
    return tableOf(sheet, { ...used, row, rows: end - row }, columns);
  }
  return undefined;
}

function columnsOf(
  sheet: SheetSnapshot,
  area: Area,
  headers: readonly string[],
): ReadonlyMap<string, number> | undefined {
  const columns = new Map<string, number>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (const header of headerKeys(String(cellAt(sheet, area.row, column))))
      if (!columns.has(header)) columns.set(header, column);
  }
  return headers.every((header) => columns.has(accountKey(header))) ? columns : undefined;
}

function tableOf(sheet: SheetSnapshot, area: Area, columns: ReadonlyMap<string, number>): OwnTable {
  const at = (header: string) => columns.get(accountKey(header)) ?? -1;
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).map((row) => ({
    cell: (header: string) => (at(header) < 0 ? "" : cellAt(sheet, row, at(header))),
    format: (header: string) => (at(header) < 0 ? "" : formatAt(sheet, row, at(header))),
    address: (header: string) => cellAddress(sheet.name, row, Math.max(at(header), area.column)),
  }));
  return { sheet: sheet.name, rows };
}
