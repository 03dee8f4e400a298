import type { BookSnapshot, SheetRole } from "../model/book";
import type { RunRecord, SheetPlan } from "../model/plan";
import { firstTool, runsIn, runRecordFrom } from "./runRecord";
import { begunShapesFrom, drawnShapesFrom, type BegunShapes, type DrawnShapes } from "./shapes/DrawnShapes";

/** Where our columns beside a user's data were put, so that they are known again. */
export interface ColumnsRecord {
  /** The tool whose columns they are; left out by those written when there was one alone. */
  readonly tool?: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** Undefined beside a plain range. */
  readonly table?: { readonly id: string; readonly name: string };
  /** The header row, and how many body rows were written below it. */
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly ColumnRecord[];
  /** While a write is under way: how many columns the table had before. */
  readonly width?: number;
}

/** One of them: what the plan calls it, what stands above it, where it is, and a print of what was written. */
export interface ColumnRecord {
  readonly wish: string;
  readonly header: string;
  readonly column: number;
  /** The table column's id; undefined beside a plain range, and while the write that makes it is under way. */
  readonly id?: string;
  readonly print: number;
  /** The print of its conditional formats; undefined while they may be half done. */
  readonly rules?: number;
  /** How wide the column was before it was ours, in points. */
  readonly widthBefore?: number;
  /** While a write is under way: what of it may be half done, its values alone or its header and look as well. */
  readonly claimed?: "values" | "whole";
}

/** Kept in the workbook while a run writes: a reading that finds it knows that the run broke off. */
export interface Journal {
  /** The tools whose runs are written or broke off. */
  readonly tools: readonly string[];
  /** The roles of our sheets, those to be added among them, by the sheets' names. */
  readonly sheets: Readonly<Record<string, SheetRole>>;
  /** Sheets that are made for tables of input, without their blocks: a table that stands already is asked of no tool. */
  readonly inputs: readonly SheetPlan[];
  /** The charts on our sheets that are left as they are, by the sheets' ids. */
  readonly charts: Readonly<Record<string, readonly string[]>>;
  /** The shapes that were about to be drawn, by the sheets' ids. */
  readonly shapes: Readonly<Record<string, BegunShapes>>;
  /** True where nothing of ours stood in the workbook before. */
  readonly first: boolean;
  /** True while the state before the run is being kept: who finds it so knows what broke off. */
  readonly keeping?: boolean;
  /** Set once the state before the run is kept: a run that finishes it keeps no other. */
  readonly kept?: HistoryEntry;
}

/** A run that can be undone, and the hidden sheet that keeps what it needs. */
export interface HistoryEntry {
  readonly role: SheetRole;
  readonly run: RunRecord;
  /** True where nothing of ours stood in the workbook before it. */
  readonly first: boolean;
  /** True where nothing of its tool's stood there before it. */
  readonly firstOfTool: boolean;
  /** The column from which what it read stands on the hidden sheet. */
  readonly inputsAt: number;
}

/** What we keep in the workbook's settings. */
export interface Records {
  readonly columns: readonly ColumnsRecord[];
  /** Our sheets by id, a hint that saves reading them; the mark on the sheet is what counts. */
  readonly sheets: Readonly<Record<string, SheetRole>>;
  /** Prints of how charts, tables and sheets look, by name: what has not changed is left alone. */
  readonly looks: Readonly<Record<string, number>>;
  /** What was written last of the shapes on our sheets, by the sheets' ids. */
  readonly shapes: Readonly<Record<string, DrawnShapes>>;
  /** How many cells of the user's own there were to read, a hint that saves asking for too many at once. */
  readonly cells: number;
  /** Undefined where the last run came to its end. */
  readonly journal?: Journal;
  /** The last runs, oldest first, and for each the one before it of the same tool. */
  readonly history: readonly HistoryEntry[];
  /** The last run of each tool, by the tool's id. */
  readonly runs: Readonly<Record<string, RunRecord>>;
}

/** The keys of our settings begin with it. */
export const recordPrefix = "vf.";

/** Our records as found in the workbook; whatever is not as we write it counts as not there. */
export function recordsOf({ records }: Pick<BookSnapshot, "records">): Records {
  const columns = Array.isArray(records.columns) ? records.columns.filter(isColumnsRecord) : [];
  return {
    columns,
    sheets: entriesOf(records.sheets, (value): value is string => typeof value === "string"),
    looks: entriesOf(records.looks, (value): value is number => typeof value === "number"),
    shapes: entriesFrom(records.shapes, drawnShapesFrom),
    cells: typeof records.cells === "number" ? records.cells : 0,
    journal: isObject(records.journal) ? journalOf(records.journal) : undefined,
    history: Array.isArray(records.history) ? records.history.flatMap(historyEntriesFrom) : [],
    runs: runsIn(records),
  };
}

/** The look that something of ours has by name; unknown after a run that broke off. */
export function lookOf({ looks, journal }: Records, name: string): number | undefined {
  return journal || !Object.hasOwn(looks, name) ? undefined : looks[name];
}

function journalOf(journal: Record<string, unknown>): Journal {
  const { tools, sheets, inputs, charts, shapes, first, keeping, kept } = journal;
  const [entry] = historyEntriesFrom(kept);
  return {
    tools: Array.isArray(tools) ? tools.filter((each) => typeof each === "string") : [firstTool],
    first: first === true,
    ...(keeping === true && { keeping }),
    ...(entry && { kept: entry }),
    sheets: entriesOf(sheets, (value): value is string => typeof value === "string"),
    inputs: Array.isArray(inputs) ? inputs.filter(isSheetPlan) : [],
    charts: entriesOf(charts, (value): value is string[] => Array.isArray(value)),
    shapes: entriesFrom(shapes, begunShapesFrom),
  };
}

/** One entry, or none where it is not as we write it. */
function historyEntriesFrom(value: unknown): HistoryEntry[] {
  if (!isObject(value)) return [];
  const { role, inputsAt, first, firstOfTool } = value;
  const run = runRecordFrom(value.run);
  if (typeof role !== "string" || typeof inputsAt !== "number" || !run) return [];
  return [
    { role, run, first: first === true, firstOfTool: firstOfTool === true || first === true, inputsAt },
  ];
}

function isSheetPlan(value: unknown): value is SheetPlan {
  return isObject(value) && typeof value.role === "string" && isObject(value.print);
}

function isColumnsRecord(value: unknown): value is ColumnsRecord {
  return (
    isObject(value) &&
    typeof value.sheetId === "string" &&
    typeof value.sheet === "string" &&
    typeof value.row === "number" &&
    typeof value.rows === "number" &&
    (value.table === undefined || (isObject(value.table) && typeof value.table.id === "string")) &&
    Array.isArray(value.columns) &&
    value.columns.every(isColumnRecord)
  );
}

function isColumnRecord(value: unknown): value is ColumnRecord {
  return (
    isObject(value) &&
    typeof value.wish === "string" &&
    typeof value.header === "string" &&
    typeof value.column === "number" &&
    typeof value.print === "number"
  );
}

function entriesOf<Value>(value: unknown, is: (value: unknown) => value is Value): Record<string, Value> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => is(entry[1])));
}

function entriesFrom<Value>(
  value: unknown,
  from: (value: unknown) => Value | undefined,
): Record<string, Value> {
  const read = Object.entries(isObject(value) ? value : {}).map(([key, each]) => [key, from(each)] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
