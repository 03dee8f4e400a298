import type { BookSnapshot, Culture, SheetSnapshot, TableSnapshot } from "../../src/model/book";
import { parseArea, type Area, type Cell } from "../../src/model/cells";

/** A sheet as a test writes it down: its cells from A1 and what differs from a plain visible sheet. */
export interface SheetLiteral extends Partial<Omit<SheetSnapshot, "cells" | "tables" | "merged" | "used">> {
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  /** The first cell's address where it is not A1. */
  readonly at?: string;
  /** Tables by name: their addresses, with header row and, for those in `withTotals`, the totals row. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly withTotals?: readonly string[];
  /** Merged ranges by address. */
  readonly merged?: readonly string[];
}

/** What a test may say of the workbook besides its sheets. */
export type BookLiteral = Partial<Omit<BookSnapshot, "sheets">>;

export const english: Culture = { name: "en-US", decimal: ".", group: "," };
export const german: Culture = { name: "de-DE", decimal: ",", group: "." };

/**
 * A BookSnapshot from sheets by name; rows may be of different lengths, what they lack is blank.
 *
 * @example snapshotOf({ Revenue: { cells: [["Account", 2024], ["Alpha", 100]] } })
 */
export function snapshotOf(
  sheets: Readonly<Record<string, SheetLiteral>>,
  book: BookLiteral = {},
): BookSnapshot {
  return {
    name: "Test.xlsx",
    readOnly: false,
    structureProtected: false,
    date1904: false,
    culture: english,
    names: [],
    records: {},
    ...book,
    sheets: Object.entries(sheets).map(([name, literal], position) => sheetOf(name, literal, position)),
  };
}

function sheetOf(name: string, literal: SheetLiteral, position: number): SheetSnapshot {
  const { at = "A1", tables = {}, withTotals = [], merged = [], formats = [], cells, ...rest } = literal;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const { row, column } = areaOf(at);
  return {
    id: `{sheet-${position}}`,
    name,
    position,
    visibility: "Visible",
    protected: false,
    used: width > 0 ? { row, column, rows: cells.length, columns: width } : undefined,
    cells: cells.map((each) => Array.from({ length: width }, (_, index) => each[index] ?? "")),
    formats: cells
      .slice(0, 1_000)
      .map((_, at) => Array.from({ length: width }, (__, index) => formats[at]?.[index] ?? "General")),
    merged: merged.map(areaOf),
    hiddenRows: [],
    tables: Object.entries(tables).map(([table, address]) =>
      tableOf(
        table,
        areaOf(address),
        withTotals.includes(table),
        (index) => cells[areaOf(address).row - row]?.[index - column],
      ),
    ),
    charts: [],
    shapes: [],
    ...rest,
  };
}

function tableOf(
  name: string,
  area: Area,
  hasTotals: boolean,
  header: (column: number) => Cell | undefined,
): TableSnapshot {
  const columns = Array.from({ length: area.columns }, (_, index) => ({
    id: `${index + 1}`,
    name: String(header(area.column + index) ?? ""),
  }));
  return { id: `{table-${name}}`, name, area, columns, hasHeaders: true, hasTotals, filtered: false };
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}
