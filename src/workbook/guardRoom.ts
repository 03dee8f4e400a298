import { sheetAddress, type Area } from "../model/cells";
import { listed } from "../model/languages/joined";
import { Problem } from "../model/problem";
import { areaOf } from "./addresses";
import type { ColumnsArrangement, Slot } from "./Arrangement";
import { attempt } from "./attempt";
import { cellEntry, type Entry } from "./cellEntry";
import type { CheckedSource } from "./check";
import { goneMeanwhile } from "./goneMeanwhile";
import { notNow } from "./notNow";
import { send, type Job } from "./send";
import { setWidths } from "./setSizes";

/** What somebody had typed where new columns were to be written, between the last look and the write. */
export interface Overwritten {
  readonly arrangement: ColumnsArrangement;
  readonly checked: CheckedSource;
  /** Counted from the first of the new columns' cells. */
  readonly at: Area;
  readonly entries: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A look at the cells of new columns, carried out just before they are written. */
export interface GuardedRoom {
  readonly jobs: readonly Job[];
  readonly overwritten: () => Overwritten[];
}

/**
 * Asks, in the request that writes, what stands in the cells of new columns at that moment: Excel cannot write only
 * where nothing stands, but what stood there can be put back.
 */
export function guardRoom(
  context: Excel.RequestContext,
  arrangement: ColumnsArrangement,
  checked: CheckedSource,
): GuardedRoom {
  const slots = freshSlots(arrangement);
  // Where a table has a totals row, Excel itself moves aside what stands there.
  if (slots.length === 0 || arrangement.table?.hasTotals) return { jobs: [], overwritten: () => [] };
  const found: { readonly room: Excel.Range; readonly used: Excel.Range }[] = [];
  const queue = () => {
    const room = roomOf(context, arrangement, checked, slots);
    const used = room.getUsedRangeOrNullObject(true);
    found.push({
      room: room.load("address"),
      used: used.load("address,formulas,values,numberFormat"),
    });
  };
  const overwritten = () =>
    found
      .filter(({ used }) => !used.isNullObject)
      .map(({ room, used }): Overwritten => {
        const [from, area] = [areaOf(room.address), areaOf(used.address)];
        const at = { ...area, row: area.row - from.row, column: area.column - from.column };
        return { arrangement, checked, at, entries: entriesOf(used), formats: formatsOf(used) };
      });
  return { jobs: [{ bytes: 1500, queue }], overwritten };
}

/**
 * Takes new columns away again and puts back what had stood in their cells. Throws the Problem `overwritten`, which
 * tells what it was, where Excel does not let us.
 */
export async function putBack(
  context: Excel.RequestContext,
  all: readonly Overwritten[],
  remember: Job,
  pace: number,
): Promise<void> {
  const jobs = all.map((each): Job => ({ bytes: 5000, queue: () => restore(context, each) }));
  const put = () =>
    attempt(() => send(context, [...jobs, remember], pace), new Set([...notNow, ...goneMeanwhile]));
  const [first] = all;
  if ("done" in (await put()) || "done" in (await put())) return;
  const { sheet, row, block } = first.arrangement;
  const from = { row, column: freshSlots(first.arrangement)[0].at };
  const area = { ...first.at, row: from.row + first.at.row, column: from.column + first.at.column };
  throw new Problem("overwritten", {
    source: block.source.id,
    address: sheetAddress(sheet.name, area),
    list: listed(first.entries.flat().filter(String).map(String)),
  });
}

function restore(
  context: Excel.RequestContext,
  { arrangement, checked, at, entries, formats }: Overwritten,
): void {
  const slots = freshSlots(arrangement);
  if (arrangement.table) {
    const table = context.workbook.tables.getItem(arrangement.table.id);
    table.resize(table.getRange().getResizedRange(0, -slots.length));
  }
  const room = roomOf(context, arrangement, checked, slots);
  room.clear();
  room.conditionalFormats.clearAll();
  setWidths(room.getRow(0), checked.widths);
  const first = room.getCell(at.row, at.column);
  const cells = first.getResizedRange(at.rows - 1, at.columns - 1);
  cells.numberFormat = formats.map((line) => [...line]);
  cells.formulas = entries.map((line) => [...line]);
}

const freshSlots = ({ slots }: ColumnsArrangement): Slot[] => slots.filter(({ own }) => !own);

/** Header and body of the new columns, the cells right of a table that is yet to grow over them. */
function roomOf(
  context: Excel.RequestContext,
  { table }: ColumnsArrangement,
  { places }: CheckedSource,
  slots: readonly Slot[],
): Excel.Range {
  if (table) {
    const whole = context.workbook.tables.getItem(table.id).getRange();
    return whole.getColumnsAfter(slots.length);
  }
  return places.header(slots[0]).getBoundingRect(places.body(slots[slots.length - 1]));
}

/** Formulas as they are, and of everything else what must be typed so that the same stands there again. */
function entriesOf({ formulas, values }: Excel.Range): Entry[][] {
  return formulas.map((line: Entry[], row: number) =>
    line.map((entry, column) => {
      const isFormula = typeof entry === "string" && entry.startsWith("=") && entry !== values[row][column];
      return isFormula ? entry : cellEntry(entry);
    }),
  );
}

const formatsOf = ({ numberFormat }: Excel.Range): string[][] =>
  numberFormat.map((line: unknown[]) => line.map(String));
