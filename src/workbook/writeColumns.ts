import type { TableSnapshot } from "../model/book";
import type { ColumnsArrangement, GoneColumn, Slot } from "./Arrangement";
import { applyStyle, setNumberFormat } from "./applyStyle";
import { meet } from "./areas";
import { cellEntry, type Entry } from "./cellEntry";
import type { CheckedSource } from "./check";
import { writeColumnRules } from "./columnRules";
import { entryBytes } from "./entryBytes";
import { forgetRanges } from "./onceARequest";
import { pieces } from "./payload";
import type { Job } from "./send";
import { setValues } from "./setValues";
import { setWidths } from "./setSizes";
import { pointsWide } from "./setUpSheet";
import { runRange, slotRuns } from "./slotRuns";
import { pieceOf, type SourcePlaces } from "./sourcePlaces";

/** Writes our columns beside a source, whose rows stand as `checked` found them. */
export function* writeColumns(
  context: Excel.RequestContext,
  arrangement: ColumnsArrangement,
  checked: CheckedSource,
): Generator<Job, void> {
  const { slots, gone } = arrangement;
  const together = writtenTogether(arrangement, checked);
  const makeRoom = () => {
    for (const each of lastFirst(gone)) takeAway(context, arrangement, checked.places, each);
    addHeaders(context, arrangement, checked.places);
    for (const run of freshRuns(arrangement.slots)) dressAsBeside(run, checked.places);
    together?.queue();
  };
  yield { bytes: 2000 * slots.length + (together?.bytes ?? 0), queue: makeRoom };
  for (const slot of slots) if (slot.own || !together) yield* writeSlot(arrangement, slot, checked);
  yield { bytes: 4000 * slots.length, queue: () => dress(arrangement, checked.places) };
}

/** One matrix of more would hold the page up. */
const togetherBytes = 200_000;

/**
 * New columns stand side by side in the request that makes them, so that one matrix holds them all; larger ones are
 * written column by column and piece by piece. Excel refuses the matrix where a column came between them.
 */
function writtenTogether(
  { slots, rows: count }: ColumnsArrangement,
  { places, rows }: CheckedSource,
): Job | undefined {
  const fresh = slots.filter(({ own }) => !own);
  if (fresh.length === 0) return undefined;
  const line = (row: number) => fresh.map(({ column }) => column.values[rows[row]] ?? null);
  const bytes = (row: number) => line(row).reduce<number>((sum, cell) => sum + entryBytes(cell), 2);
  const [piece, more] = pieces(count, bytes, togetherBytes);
  if (!piece || more) return undefined;
  const queue = () => {
    const lines = Array.from({ length: count }, (_, row) => line(row).map(cellEntry));
    const body = runRange(places, fresh, "body");
    // By whole rows: Excel refuses them where a column has come in between.
    const some = (row: number, rows: number) => body.getRow(row).getResizedRange(rows - 1, 0);
    setValues((row, few) => (few === count ? body : some(row, few)), lines);
  };
  return { bytes: 500 + piece.bytes, queue };
}

/** Where this breaks off the first ones stand, and a run that writes them all once more adds the others after them. */
const lastFirst = (gone: readonly GoneColumn[]) => [...gone].sort((one, other) => other.column - one.column);

/** Takes away a column that is needed no more, or what it holds. */
function takeAway(
  context: Excel.RequestContext,
  { table }: ColumnsArrangement,
  places: SourcePlaces,
  { way, header, column, widthBefore }: GoneColumn,
): void {
  const place = { header, at: column };
  if (widthBefore !== undefined) places.header(place).format.columnWidth = widthBefore;
  if (table && way === "delete") {
    context.workbook.tables.getItem(table.id).columns.getItem(header).delete();
    forgetRanges(context);
  } else if (table) places.body(place).clear("Contents");
  else {
    clearAll(places.body(place));
    clearAll(places.header(place));
  }
}

/** Conditional formats by themselves: neighbours may share them. */
function clearAll(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.clear();
}

function addHeaders(
  context: Excel.RequestContext,
  { table, slots }: ColumnsArrangement,
  places: SourcePlaces,
): void {
  const fresh = slots.filter(({ own }) => !own);
  for (const { header, own } of slots)
    if (table && own && own.header !== header)
      context.workbook.tables.getItem(table.id).columns.getItem(own.header).name = header;
  if (table && fresh.length > 0) addColumns(context, table, fresh);
  if (!table) for (const slot of fresh) places.header(slot).values = [[cellEntry(slot.header)]];
}

/** A table grows over the blank cells to its right, so that nothing moves; with a totals row Excel cannot do that. */
function addColumns(
  context: Excel.RequestContext,
  { id, hasTotals }: TableSnapshot,
  fresh: readonly Slot[],
): void {
  const table = context.workbook.tables.getItem(id);
  if (hasTotals) {
    for (const { header } of fresh) table.columns.add(undefined, undefined, header);
    return;
  }
  table.resize(table.getRange().getResizedRange(0, fresh.length));
  const last = table.getHeaderRowRange().getLastCell();
  const first = last.getOffsetRange(0, 1 - fresh.length);
  const headers = first.getResizedRange(0, fresh.length - 1);
  headers.values = [fresh.map(({ header }) => cellEntry(header))];
}

function* writeSlot(
  arrangement: ColumnsArrangement,
  slot: Slot,
  { places, rows }: CheckedSource,
): Generator<Job, void> {
  const { values } = slot.column;
  const planned = (row: number) => values[rows[row]] ?? null;
  for (const piece of pieces(arrangement.rows, (row) => 2 + entryBytes(planned(row)))) {
    const queue = () => {
      const lines: Entry[][] = [];
      for (let row = piece.start; row < piece.start + piece.rows; row++)
        lines.push([cellEntry(planned(row))]);
      const body = places.body(slot);
      const { start } = piece;
      setValues((row, few) => pieceOf(body, { start: start + row, rows: few }, arrangement.rows), lines);
    };
    yield { bytes: 500 + piece.bytes, queue };
  }
}

/** A new column gets its look; one that stands keeps what the user gave it, save rows that came since. */
function dress(arrangement: ColumnsArrangement, places: SourcePlaces): void {
  const { slots, rows } = arrangement;
  const grown = slots.filter((slot) => isFresh(slot) || (slot.own?.written ?? 0) < rows);
  for (const run of slotRuns(grown, (slot) => likeness(slot, slot.column.style)))
    applyStyle(runRange(places, run, "body"), run[0].column.style);
  writeColumnRules(arrangement, places);
  for (const slot of slots) {
    // Beside a plain range that became shorter, cells of ours below it go if nobody changed them.
    const rest = slot.own?.unchanged ? slot.own.rows - rows : 0;
    if (rest > 0) clearAll(places.body(slot).getRowsBelow(rest));
  }
  for (const run of freshRuns(slots)) dressHeaders(arrangement, run, places);
}

const freshRuns = (slots: readonly Slot[]) => slotRuns(slots.filter(isFresh), (slot) => likeness(slot, ""));

const isFresh = ({ own }: Slot) => !own || own.unfinished !== undefined;

/** Columns that are new are alike where they look alike; one that stands may have got a neighbour meanwhile. */
const likeness = ({ own, column }: Slot, look: unknown) => JSON.stringify(own ? column.header : [look]);

/**
 * New columns have the font, the lines and the place in the row of the column to their left, but neither its fill nor
 * its number format. That comes before their values: what is text there may be so by its format.
 */
function dressAsBeside(run: readonly Slot[], places: SourcePlaces): void {
  const [first] = run;
  if (first.at === 0) return;
  const body = runRange(places, run, "body");
  const beside = places.body(first).getOffsetRange(0, -1).getCell(0, 0);
  body.copyFrom(beside, "Formats");
  body.format.fill.clear();
  setNumberFormat(body, "General");
}

/** Beside a plain range a header looks as the user's own do; in a table the table sees to that. */
function dressHeaders(
  { block, sheet, table, row, account }: ColumnsArrangement,
  run: readonly Slot[],
  places: SourcePlaces,
): void {
  const headers = runRange(places, run, "header");
  const model = { row, rows: 1, column: account.at, columns: 1 };
  const isAlone = !sheet.merged.some((each) => meet(each, model));
  if (!table && isAlone) headers.copyFrom(places.header(account), "Formats");
  else applyStyle(headers, block.header);
  const placed = ({ column: { style } }: Slot) => ({ align: style.align, indent: style.indent });
  for (const alike of slotRuns(run, (slot) => likeness(slot, placed(slot))))
    applyStyle(runRange(places, alike, "header"), placed(alike[0]));
  setWidths(
    headers,
    run.map(({ column }) => pointsWide(column.width)),
  );
}
