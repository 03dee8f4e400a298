import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../model/book";
import type { Area } from "../model/cells";
import type { ReadTable } from "../model/plan";
import { accountKey } from "./accountKey";
import { cellAt } from "./cells/sheetGrid";
import { headerKeys, spells } from "./headers/spelled";

/** A table that people fill in, found in the workbook. */
export interface InputTable {
  readonly sheet: SheetSnapshot;
  readonly place: ReadTable;
  /** The headers with their columns on the sheet, each header once. */
  readonly headers: readonly { readonly name: string; readonly column: number }[];
}

/**
 * The table of that name wherever it stands; else the first table of the person's own, or block of cells, whose header
 * row `fits`, by the keys of its cells, those of the columns they may stand for among them, or the `names` as written. Sheets of ours are not searched for headers, and of the others only the first 100 rows.
 */
export function inputTable(book: BookSnapshot, name: string, fits: Fits): InputTable | undefined {
  for (const sheet of book.sheets)
    for (const table of sheet.tables)
      if (accountKey(table.name) === accountKey(name)) return fromTable(sheet, table);
  for (const sheet of book.sheets) {
    if (sheet.role !== undefined || sheet.visibility === "VeryHidden") continue;
    const table = sheet.tables.find(({ area, name: own }) => !/^VF_/i.test(own) && doFit(sheet, area, fits));
    const found = table ? fromTable(sheet, table) : fromCells(sheet, fits);
    if (found) return found;
  }
  return undefined;
}

type Fits = (headers: ReadonlySet<string>, names: readonly string[]) => boolean;

/** The column under a header, however it is spelled and in any language of ours; undefined where there is none. */
export function columnUnder({ headers }: InputTable, header: string): number | undefined {
  const asWritten = headers.find(({ name }) => accountKey(name) === accountKey(header));
  return (asWritten ?? headers.find(({ name }) => spells(name, header)))?.column;
}

/** The rows below the header, counted on the sheet. */
export function bodyRows({ place: { area } }: InputTable): readonly number[] {
  return Array.from({ length: area.rows - 1 }, (_, at) => area.row + 1 + at);
}

function fromTable(sheet: SheetSnapshot, { id, name, area, hasTotals }: TableSnapshot): InputTable {
  const whole = hasTotals ? { ...area, rows: area.rows - 1 } : area;
  const place = { sheetId: sheet.id, sheet: sheet.name, table: { id, name }, area: whole };
  return { sheet, place, headers: headersIn(sheet, whole) };
}

/** A plain block ends at the first row that is blank throughout. */
function fromCells(sheet: SheetSnapshot, fits: Fits) {
  const { used } = sheet;
  if (!used) return undefined;
  const last = Math.min(used.rows, searchedRows);
  for (let row = used.row; row < used.row + last; row++) {
    for (const run of runsIn(sheet, { ...used, row, rows: 1 })) {
      if (!doFit(sheet, run, fits) || isInTable(sheet, run)) continue;
      let end = row + 1;
      while (!isBlankRow(sheet, { ...run, row: end })) end++;
      const area = { ...run, rows: end - row };
      const place: ReadTable = { sheetId: sheet.id, sheet: sheet.name, area };
      return { sheet, place, headers: headersIn(sheet, area) };
    }
  }
  return undefined;
}

const searchedRows = 100;

/** The stretches of a row without a blank cell. */
function runsIn(sheet: SheetSnapshot, { row, column, columns }: Area): Area[] {
  const runs: Area[] = [];
  let start = column;
  for (let at = column; at <= column + columns; at++) {
    const isOver = at === column + columns || cellAt(sheet, row, at) === "";
    if (isOver && at > start) runs.push({ row, column: start, rows: 1, columns: at - start });
    if (isOver) start = at + 1;
  }
  return runs;
}

function isInTable(sheet: SheetSnapshot, { row, column }: Area): boolean {
  return sheet.tables.some(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

function isBlankRow(sheet: SheetSnapshot, { row, column, columns }: Area): boolean {
  for (let at = column; at < column + columns; at++) if (cellAt(sheet, row, at) !== "") return false;
  return true;
}

function headersIn(sheet: SheetSnapshot, { row, column, columns }: Area): InputTable["headers"] {
  const headers = new Map<string, { name: string; column: number }>();
  for (let at = column; at < column + columns; at++) {
    const name = String(cellAt(sheet, row, at))
      .replace(/\s+/g, " ")
      .trim();
    const key = accountKey(name);
    if (key !== "" && !headers.has(key)) headers.set(key, { name, column: at });
  }
  return [...headers.values()];
}

function doFit(sheet: SheetSnapshot, area: Area, fits: Fits): boolean {
  const { keys, names } = headerRow(sheet, area);
  return fits(keys, names);
}

interface HeaderRow {
  readonly keys: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Each tool looks for a table of its own in the same rows of a look: what they hold is told once. */
const headerRows = new WeakMap<SheetSnapshot, Map<string, HeaderRow>>();

function headerRow(sheet: SheetSnapshot, { row, column, columns }: Area): HeaderRow {
  const known = headerRows.get(sheet) ?? new Map<string, HeaderRow>();
  headerRows.set(sheet, known);
  const place = `${row} ${column} ${columns}`;
  const found = known.get(place);
  if (found) return found;
  const names = Array.from({ length: columns }, (_, at) => String(cellAt(sheet, row, column + at)));
  const fresh = { keys: new Set(names.flatMap(headerKeys)), names };
  known.set(place, fresh);
  return fresh;
}
