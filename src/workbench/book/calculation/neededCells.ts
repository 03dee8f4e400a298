import { lastColumn, lastRow } from "../address";
import type { Book, Rect, Sheet } from "../Book";
import { areaOf, parseReferences } from "../references";
import { sheetNamed } from "../sheetNamed";
import { tableAreas, tableAt, type TableHome } from "./tableAreas";

/** The columns of each row that formulas may look at, by sheet. */
export type NeededCells = Map<Sheet, Map<number, Set<number>>>;

/** A formula (without "=") as the engine reads it, and the cell it stands in. */
export interface ReadFormula {
  readonly row: number;
  readonly column: number;
  readonly isDynamic: boolean;
  readonly text: string;
}

/**
 * The cells that the formulas to be calculated are in or refer to. Calculation reads these alone, so that a hundred
 * thousand rows without formulas cost nothing.
 */
export function neededCells(book: Book, formulasOf: (sheet: Sheet) => Iterable<ReadFormula>): NeededCells {
  const needed: NeededCells = new Map(book.sheets.map((sheet) => [sheet, new Map<number, Set<number>>()]));
  const seen = new Set<string>();
  const texts = new Set<string>();
  for (const sheet of book.sheets)
    for (const { row, column, isDynamic, text } of formulasOf(sheet)) {
      add(needed, sheet, { row, column, rows: 1, columns: 1 });
      // What stands in quotes names no table.
      texts.add(text.replace(/"(?:[^"]|"")*"/g, ""));
      // A formula that spills must see what stands in its way.
      if (isDynamic || spilling.test(text)) add(needed, sheet, everything);
      addReferences(book, sheet, text, needed, seen);
      addTables(book, text, tableAt(sheet, row, column), needed, seen);
    }
  for (const { formula, sheetId } of book.names) {
    const sheet = book.sheets.find(({ id }) => id === sheetId) ?? book.sheets[0];
    addReferences(book, sheet, formula, needed, seen);
    addTables(book, formula, undefined, needed, seen);
    texts.add(formula);
  }
  const all = [...texts].join("\n");
  const seesAll = /\b(INDIRECT|OFFSET)\(/i.test(all);
  for (const sheet of book.sheets) {
    if (seesAll) add(needed, sheet, everything);
    for (const table of sheet.tables) if (mentionsBare(all, table.name)) add(needed, sheet, table.area);
  }
  return needed;
}

const everything: Rect = { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 };
const spilling =
  /\b(SORT|SORTBY|FILTER|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|[HV]STACK|TAKE|DROP|EXPAND|TO(ROW|COL)|WRAP(ROWS|COLS)|CHOOSE(ROWS|COLS)|TEXTSPLIT|MAP|SCAN|BY(ROW|COL)|MAKEARRAY|XLOOKUP|LET|FREQUENCY|LINEST|MMULT|MUNIT)\(/i;

function addReferences(book: Book, home: Sheet, text: string, needed: NeededCells, seen: Set<string>): void {
  for (const piece of parseReferences(text)) {
    if (typeof piece === "string") continue;
    const sheet = piece.sheet === undefined ? home : sheetNamed(book, piece.sheet);
    if (!sheet) continue;
    addOnce(needed, sheet, areaOf(piece), seen);
  }
}

function addOnce(needed: NeededCells, sheet: Sheet, area: Rect, seen: Set<string>): void {
  const key = `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
  if (seen.has(key)) return;
  seen.add(key);
  add(needed, sheet, area);
}

function addTables(
  book: Book,
  text: string,
  home: TableHome | undefined,
  needed: NeededCells,
  seen: Set<string>,
): void {
  for (const { sheet, area } of tableAreas(book, text, home)) addOnce(needed, sheet, area, seen);
}

/** A table's name without brackets means all of its data. */
function mentionsBare(text: string, name: string): boolean {
  return (
    text.toLowerCase().includes(name.toLowerCase()) &&
    new RegExp(`${name.replace(/[.\\?]/g, "\\$&")}(?!\\[)`, "i").test(text)
  );
}

function add(needed: NeededCells, sheet: Sheet, area: Rect): void {
  const rows = needed.get(sheet);
  if (!rows) return;
  const end = Math.min(area.row + area.rows, sheet.cells.rowCount);
  for (let row = area.row; row < end; row++) {
    const last = Math.min(area.column + area.columns, sheet.cells.columnCount(row));
    if (last <= area.column) continue;
    let columns = rows.get(row);
    if (!columns) rows.set(row, (columns = new Set()));
    for (let column = area.column; column < last; column++) columns.add(column);
  }
}
