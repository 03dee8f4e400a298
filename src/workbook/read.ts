import type { SheetRole } from "../model/book";
import { adoptSheets } from "./adoptSheets";
import { attempt } from "./attempt";
import type { BookReading } from "./BookReading";
import { breathe } from "./breathe";
import { converse } from "./converse";
import { findOwnColumns } from "./findOwnColumns";
import { hideOwnColumns } from "./hideOwnColumns";
import { runsToUndo } from "./history/neededRuns";
import { isInputRole } from "../model/inputRole";
import { bytesPerCell, payloadLimit } from "./payload";
import { readFrame, type BookFrame, type SheetFrame } from "./readFrame";
import { readLargeSheets } from "./readLargeSheets";
import { readSheets, type Depth } from "./readSheets";
import { recordsOf, type HistoryEntry } from "./records";
import { tooLarge } from "./unlessTooLarge";

/** Reads the workbook for a run that writes; 2 requests where it is below the payload limit. */
export function read(): Promise<BookReading> {
  return readAt("cells and merges");
}

/** Reads the workbook for undoing the last run: as `read`, with what is kept of the runs that undoing it needs. */
export function readWithHistory(): Promise<BookReading> {
  return readAt("cells and merges", runsToUndo);
}

/** Reads the workbook only to look at it: as `read`, without merged cells, so that the user's undo history stays. */
export function look(): Promise<BookReading> {
  return readAt("cells");
}

type RunsWanted = (history: readonly HistoryEntry[]) => readonly HistoryEntry[];

const none: RunsWanted = () => [];

async function readAt(depth: Depth, runs = none): Promise<BookReading> {
  const frame = await converse(readFrame);
  const sheets = await readAllSheets(frame, depth, runs);
  await breathe();
  const book = adoptSheets({ ...frame, sheets });
  const own = findOwnColumns(book);
  await breathe();
  return hideOwnColumns(book, own);
}

async function readAllSheets(frame: BookFrame, depth: Depth, runs: RunsWanted) {
  const { sheets: hints, cells, columns, history } = recordsOf(frame);
  const roles = new Set(["settings", ...runs(history).map(({ role }) => role)]);
  const isWanted = (role: SheetRole) => roles.has(role) || isInputRole(role);
  const ours = columns.reduce((sum, each) => sum + each.rows * each.columns.length, 0);
  const readThem = (cells + ours) * bytesPerCell > payloadLimit ? readByPieces : readAtOnce;
  const shown = ({ visibility }: SheetFrame) => (visibility === "VeryHidden" ? "frame" : depth);
  const sheets = await readThem(frame.sheets, (each) =>
    isWanted(hints[each.id] ?? "settings") ? shown(each) : "frame",
  );
  const mistaken = sheets.filter(({ id, role }) => hints[id] !== undefined && hints[id] !== role);
  if (mistaken.length === 0) return sheets;
  const again = frame.sheets.filter(({ id }) => mistaken.some((each) => each.id === id));
  const reread = await readThem(again, shown);
  return sheets.map((sheet) => reread.find(({ id }) => id === sheet.id) ?? sheet);
}

/** What Excel may say when the answer is too large, or when there are more merged cells than it tells of. */
const tooMuch = new Set([...tooLarge, "GeneralException", "InvalidOperation"]);

/** All in one request; where that is too much, by pieces. */
async function readAtOnce(frames: readonly SheetFrame[], depthOf: DepthOf) {
  const whole = () => converse((context) => readSheets(context, frames, depthOf));
  const attempted = await attempt(whole, tooMuch);
  return "done" in attempted ? attempted.done : readByPieces(frames, depthOf);
}

function readByPieces(frames: readonly SheetFrame[], depthOf: DepthOf) {
  return converse((context) => readLargeSheets(context, frames, depthOf));
}

type DepthOf = (frame: SheetFrame) => Depth;
