import type { Area, Cell } from "../model/cells";
import { breathe } from "./breathe";
import { entryBytes } from "./entryBytes";
import { bytesPerCell, requestBytes } from "./payload";
import { unlessTooLarge } from "./unlessTooLarge";

/** What is to be read of an area of a sheet. */
export interface Wanted {
  readonly what: "values" | "numberFormat";
  readonly sheetId: string;
  readonly area: Area;
}

/** Reads areas of any size, about 1 MB a request; gives the rows of each. */
export async function readByPieces(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<Cell[][][]> {
  const found: Cell[][][] = wanted.map(() => []);
  await readOn(context, wanted, found, { cells: Math.ceil(requestBytes / bytesPerCell), most: Infinity });
  return found;
}

interface Pace {
  /** Cells for the next request. */
  readonly cells: number;
  /** Cells that were refused as too many. */
  readonly most: number;
}

async function readOn(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  found: Cell[][][],
  pace: Pace,
): Promise<void> {
  const next = nextPieces(wanted, found, pace.cells);
  if (next.length === 0) return;
  const step = async () => {
    const ranges = next.map(({ at, area }) => load(context, wanted[at], area));
    await context.sync();
    // Office.js has just unpacked the answer, all of it in one go.
    await breathe();
    return ranges.map((range, at): Cell[][] => range[wanted[next[at].at].what]);
  };
  const smallest = next.length === 1 && next[0].area.rows === 1;
  const answer = smallest ? await step() : await unlessTooLarge(step);
  const cells = next.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (!answer) {
    const half = Math.floor(cells / 2);
    return readOn(context, wanted, found, { cells: half, most: half });
  }
  for (const [at, lines] of answer.entries()) for (const line of lines) found[next[at].at].push(line);
  const bytes = answer.flat().reduce((sum, line) => sum + lineBytes(line), 0);
  const fitting = Math.floor((requestBytes / bytes) * cells);
  return readOn(context, wanted, found, { cells: Math.min(fitting, pace.most), most: pace.most });
}

/** The rows that come next, over as many areas as have room; at least one row, however long. */
function nextPieces(wanted: readonly Wanted[], found: readonly Cell[][][], cells: number) {
  const next: { at: number; area: Area }[] = [];
  let room = cells;
  for (const [at, { area }] of wanted.entries()) {
    const done = found[at].length;
    const fitting = Math.floor(room / area.columns);
    const rows = Math.min(area.rows - done, next.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows <= 0) continue;
    next.push({ at, area: { ...area, row: area.row + done, rows } });
    room -= rows * area.columns;
  }
  return next;
}

function load(context: Excel.RequestContext, { sheetId, what }: Wanted, area: Area) {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  return what === "values" ? range.load("values") : range.load("numberFormat");
}

const lineBytes = (line: readonly Cell[]) => line.reduce<number>((sum, cell) => sum + entryBytes(cell), 2);
