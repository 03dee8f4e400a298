import type { TableSnapshot } from "../model/book";
import type { ColumnsArrangement, GoneColumn, Slot } from "./Arrangement";
import { applyStyle } from "./applyStyle";
import { meet } from "./areas";
import { untracked } from "./askSheet";
import { cellEntry } from "./cellEntry";
import type { CheckedSource } from "./check";
import { entryBytes } from "./entryBytes";
import { pieces } from "./payload";
import type { Job } from "./send";
import { pointsWide } from "./setUpSheet";
import { pieceOf, type SourcePlaces } from "./sourcePlaces";
import { writeHighlight } from "./writeHighlight";

/** Writes our columns beside a source, whose rows stand as `checked` found them. */
export function* writeColumns(
  context: Excel.RequestContext,
  arrangement: ColumnsArrangement,
  checked: CheckedSource,
): Generator<Job, void> {
  const makeRoom = () => {
    for (const each of arrangement.gone) takeAway(context, arrangement, checked.places, each);
    addHeaders(context, arrangement, checked.places);
  };
  yield { bytes: 2000 * arrangement.slots.length, queue: makeRoom };
  for (const slot of arrangement.slots) yield* writeSlot(arrangement, slot, checked);
}

/** Takes away a column that is needed no more, or what it holds. */
function takeAway(
  context: Excel.RequestContext,
  { table }: ColumnsArrangement,
  places: SourcePlaces,
  { way, header, column }: GoneColumn,
): void {
  const place = { header, at: column };
  if (table && way === "delete") context.workbook.tables.getItem(table.id).columns.getItem(header).delete();
  else places.body(place).clear(table ? "Contents" : "All");
  if (!table) places.header(place).clear();
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
  table.resize(untracked(untracked(table.getRange()).getResizedRange(0, fresh.length)));
  const last = untracked(untracked(table.getHeaderRowRange()).getLastCell());
  const first = untracked(last.getOffsetRange(0, 1 - fresh.length));
  const headers = untracked(first.getResizedRange(0, fresh.length - 1));
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
      const lines = Array.from({ length: piece.rows }, (_, at) => [cellEntry(planned(piece.start + at))]);
      pieceOf(places.body(slot), piece, arrangement.rows).values = lines;
    };
    yield { bytes: 500 + piece.bytes, queue };
  }
  yield { bytes: 4000, queue: () => dress(arrangement, slot, places) };
}

/** A new column gets its look; one that stands keeps what the user gave it, save rows that came since. */
function dress(arrangement: ColumnsArrangement, slot: Slot, places: SourcePlaces): void {
  const { rows } = arrangement;
  const { column, own } = slot;
  const isFresh = !own || own.unfinished !== undefined;
  const body = places.body(slot);
  if (isFresh || own.written < rows) applyStyle(body, column.style);
  body.conditionalFormats.clearAll();
  for (const rule of column.highlights) writeHighlight(body, rule);
  // Beside a plain range that became shorter, cells of ours below it go if nobody changed them.
  const rest = own?.unchanged ? own.rows - rows : 0;
  if (rest > 0) untracked(body.getRowsBelow(rest)).clear();
  if (!isFresh) return;
  dressHeader(arrangement, slot, places);
}

/** Beside a plain range a header looks as the user's own do; in a table the table sees to that. */
function dressHeader(
  { block, sheet, table, row, account }: ColumnsArrangement,
  slot: Slot,
  places: SourcePlaces,
): void {
  const { style, width } = slot.column;
  const header = places.header(slot);
  const model = { row, rows: 1, column: account.at, columns: 1 };
  const isAlone = !sheet.merged.some((each) => meet(each, model));
  if (!table && isAlone) header.copyFrom(places.header(account), "Formats");
  else applyStyle(header, block.header);
  applyStyle(header, { align: style.align, indent: style.indent });
  header.format.columnWidth = pointsWide(width);
}
