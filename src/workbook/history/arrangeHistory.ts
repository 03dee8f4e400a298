import type { SheetRole, SheetSnapshot } from "../../model/book";
import type { Plan, ReadTable, RunRecord } from "../../model/plan";
import type { ColumnsArrangement } from "../Arrangement";
import { below } from "../areas";
import type { BookReading } from "../BookReading";
import { freeSheetName } from "../freeName";
import { sheetColumns } from "../preflight";
import { recordsOf, type HistoryEntry } from "../records";
import type { HistoryArrangement, KeptArea, KeptColumns } from "./HistoryArrangement";
import { historyRole, isFirstRun } from "./isFirstRun";
import { neededRuns } from "./neededRuns";

/** How a run is remembered: `unable` where the workbook does not let us. */
export interface Remembered {
  readonly history?: HistoryArrangement;
  readonly undoable: readonly HistoryEntry[];
  readonly unable?: true;
}

/** Where columns of cells begin on the hidden sheet: before them stands what is kept as text. */
const firstColumn = 2;

/** Decides what is kept of a run. One that changes nothing is not kept; nor is one that is kept already. */
export function arrangeHistory(
  { memory, run, undoes }: Plan,
  columns: readonly ColumnsArrangement[],
  book: BookReading,
): Remembered {
  const { history: runs, journal, runs: lastRuns } = recordsOf(book);
  if (undoes) return { undoable: runs.slice(0, -1) };
  if (!memory || !run) return { undoable: runs };
  const last = runs.at(-1);
  const same = runs.findLast((each) => each.run.tool === run.tool);
  if (same && !journal && !memory.again && changesNothing(same, run, columns)) return { undoable: runs };
  const isAgain = memory.again && last?.run.tool === run.tool && last.run.asOf === run.asOf;
  const begun = journal?.kept?.run.tool === run.tool ? journal.kept : undefined;
  const kept = begun ?? (isAgain && !journal ? last : undefined);
  const role = kept?.role ?? freeRole(runs, run);
  const existing = book.sheets.find((sheet) => sheet.role === role);
  const before = keptColumns(columns);
  const inputsAt =
    kept?.inputsAt ?? Math.max(firstColumn, ...before.map((each) => each.at + 1 + each.columns.length));
  const areas = keptAreas(memory.areas, book, inputsAt);
  const end = Math.max(inputsAt, ...areas.map(({ at, area }) => at + area.columns));
  const isHidden = memory.areas.some((area) => hasHiddenRows(book.sheets, area));
  const isLocked = !existing && book.structureProtected;
  if (memory.refused || isHidden || isLocked || existing?.protected || end > sheetColumns)
    return { undoable: [], unable: true };
  const first = kept?.first ?? isFirstRun(book);
  const firstOfTool = kept?.firstOfTool ?? (first || !Object.hasOwn(lastRuns, run.tool));
  const entry: HistoryEntry = { role, run, first, firstOfTool, inputsAt };
  const name = freeSheetName(
    `VF ${role.replace("-", " ")}`,
    book.sheets.map((sheet) => sheet.name),
  );
  const inputs = { inputs: memory.inputs, areas };
  const history = {
    entry,
    name: existing?.name ?? name,
    existing,
    isKept: kept !== undefined && existing !== undefined,
    before,
    inputs,
  };
  return { history, undoable: neededRuns([...runs.filter((each) => each.role !== role), entry]) };
}

/** The sheet that keeps no run which is needed once this one is kept. */
function freeRole(runs: readonly HistoryEntry[], run: RunRecord): SheetRole {
  const entry = { role: "", run, first: false, firstOfTool: false, inputsAt: 0 };
  const needed = new Set(neededRuns([...runs, entry]).map(({ role }) => role));
  let number = 1;
  while (needed.has(historyRole(number))) number++;
  return historyRole(number);
}

/** The same revenue and settings told in the same language on the same day, and our columns as we wrote them. */
function changesNothing(
  last: HistoryEntry,
  run: HistoryEntry["run"],
  columns: readonly ColumnsArrangement[],
): boolean {
  const isSame =
    last.run.fingerprint.source === run.fingerprint.source &&
    last.run.fingerprint.settings === run.fingerprint.settings &&
    (last.run.language ?? "en") === (run.language ?? "en") &&
    last.run.asOf.slice(0, 10) === run.asOf.slice(0, 10);
  return (
    isSame &&
    columns.every(({ slots, gone }) => gone.length === 0 && slots.every(({ own }) => own?.unchanged))
  );
}

function keptColumns(columns: readonly ColumnsArrangement[]): KeptColumns[] {
  let at = firstColumn;
  return columns.map(({ sheet, table, row, rows, account, slots, gone }) => {
    const own = [...slots.flatMap((slot) => slot.own ?? []), ...gone];
    const kept = {
      sheetId: sheet.id,
      ...(table && { tableId: table.id }),
      row,
      rows: rows + 1,
      at,
      account,
      columns: own.map(({ wish, header, column }) => ({ wish, header, at: column })),
    };
    at += 1 + own.length;
    return kept;
  });
}

function keptAreas(read: readonly ReadTable[], { ownColumns }: BookReading, from: number): KeptArea[] {
  let at = from;
  return read.map(({ sheetId, sheet, table, area }) => {
    const own = ownColumns.filter((each) => each.sheetId === sheetId && each.row === area.row);
    const inside = own.map(({ column }) => column - area.column);
    const kept = {
      sheetId,
      sheet,
      ...(table && { tableId: table.id, table: table.name }),
      area,
      at,
      own: inside.filter((column) => column >= 0 && column < area.columns),
    };
    at += area.columns;
    return kept;
  });
}

/** Excel copies only what can be seen of filtered rows. */
function hasHiddenRows(sheets: readonly SheetSnapshot[], { sheetId, area }: ReadTable): boolean {
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet?.hiddenRows.some((row) => row >= area.row && row < below(area)) ?? false;
}
