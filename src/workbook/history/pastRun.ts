import type { BookSnapshot, SheetSnapshot } from "../../model/book";
import type { Area, Cell } from "../../model/cells";
import { columnCells } from "../cellAt";
import { recordsOf, type HistoryEntry } from "../records";
import type { HistoryArrangement, KeptArea, KeptColumns } from "./HistoryArrangement";
import { valueIn } from "./keptText";
import { undoable } from "./neededRuns";

/** A run as it is kept in the workbook. */
export interface PastRun {
  readonly entry: HistoryEntry;
  /** What the run was given beside cells, as JSON. */
  readonly inputs: unknown;
  readonly areas: readonly PastArea[];
  /** Our columns as they stood before it. */
  readonly before: readonly PastColumns[];
}

/** A source as the run read it; columns of ours in it read as blank. */
export interface PastArea extends KeptArea {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Our columns beside one source with their values, row by row below the header. */
export interface PastColumns extends Omit<KeptColumns, "columns"> {
  readonly accounts: readonly Cell[];
  readonly columns: readonly {
    readonly wish: string;
    readonly header: string;
    readonly values: readonly Cell[];
  }[];
}

/** The runs that are kept and were read, oldest first. */
export function pastRuns(book: BookSnapshot): PastRun[] {
  return recordsOf(book).history.flatMap((entry) => {
    const sheet = book.sheets.find(({ role, used }) => role === entry.role && used !== undefined);
    return sheet ? [pastRun(entry, sheet)] : [];
  });
}

/** How many runs can be undone. */
export function undoableRuns(book: BookSnapshot): number {
  return undoable(recordsOf(book).history, ({ role }) => book.sheets.some((sheet) => sheet.role === role));
}

function pastRun(entry: HistoryEntry, sheet: SheetSnapshot): PastRun {
  // Written by `writeHistory`, and on a hidden sheet of ours.
  const before = valueIn(sheet, 0) as HistoryArrangement["before"];
  const { inputs, areas } = valueIn(sheet, 1) as HistoryArrangement["inputs"];
  const columnAt = (column: number, rows: number) =>
    columnCells(sheet, { row: 1, rows: rows - 1, column, columns: 1 }, column);
  return {
    entry,
    inputs,
    areas: areas.map((each) => ({ ...each, ...cellsOf(sheet, each) })),
    before: before.map((each) => ({
      ...each,
      accounts: columnAt(each.at, each.rows),
      columns: each.columns.map(({ wish, header }, index) => ({
        wish,
        header,
        values: columnAt(each.at + 1 + index, each.rows),
      })),
    })),
  };
}

function cellsOf({ used, cells, formats }: SheetSnapshot, { area, at, own }: KeptArea) {
  const left = at - (used?.column ?? 0);
  const ours = new Set(own);
  const cut = <Value>(line: readonly Value[] | undefined, blank: Value) =>
    Array.from({ length: area.columns }, (_, column) =>
      ours.has(column) ? blank : (line?.[left + column] ?? blank),
    );
  const rowsOf = <Value>(lines: readonly (readonly Value[])[], { rows }: Pick<Area, "rows">, blank: Value) =>
    Array.from({ length: rows }, (_, row) => cut(lines[row - (used?.row ?? 0)], blank));
  return {
    cells: rowsOf<Cell>(cells, area, ""),
    formats: rowsOf(formats, { rows: Math.min(area.rows, formats.length) }, "General"),
  };
}
