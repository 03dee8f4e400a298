import type { TableSnapshot } from "../model/book";
import type { ColumnsArrangement, Slot } from "./Arrangement";
import { applyStyle } from "./applyStyle";
import { untracked } from "./askSheet";
import { bodyRange } from "./bodyRange";
import { cellEntry } from "./cellEntry";
import { entryBytes } from "./entryBytes";
import { pieces } from "./payload";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";
import { pointsWide } from "./setUpSheet";
import { writeHighlight } from "./writeHighlight";

/** Writes our columns beside a source; `rows` names the planned row of every row as it stands now. */
export function writeColumns(
  context: Excel.RequestContext,
  arrangement: ColumnsArrangement,
  rows: Int32Array,
): Job[] {
  return [
    { bytes: 2000 * arrangement.slots.length, queue: () => makeRoom(context, arrangement) },
    ...arrangement.slots.flatMap((slot) => writeSlot(context, arrangement, slot, rows)),
  ];
}

/** Takes away what is needed no more and gives the new columns their headers. */
function makeRoom(context: Excel.RequestContext, arrangement: ColumnsArrangement): void {
  const { sheet, table, slots, gone, row, rows } = arrangement;
  const fresh = slots.filter(({ own }) => !own);
  const own = context.workbook.worksheets.getItem(sheet.id);
  if (!table) {
    for (const each of gone) rangeOf(own, { ...each, rows: each.rows + 1, columns: 1 }).clear();
    for (const each of slots) clearBelow(own, each, row + 1 + rows);
    for (const { at, header } of fresh)
      rangeOf(own, { row, rows: 1, column: at, columns: 1 }).values = [[cellEntry(header)]];
    return;
  }
  const now = context.workbook.tables.getItem(table.id);
  for (const each of gone) {
    if (each.way === "delete") now.columns.getItem(each.header).delete();
    else bodyRange(context, arrangement, { header: each.header, at: each.column }).clear("Contents");
  }
  if (fresh.length > 0) addColumns(now, fresh, table);
}

/** A table grows over the blank cells to its right, so that nothing moves; with a totals row Excel cannot do that. */
function addColumns(now: Excel.Table, fresh: readonly Slot[], { hasTotals }: TableSnapshot): void {
  if (hasTotals) {
    for (const { header } of fresh) now.columns.add(undefined, undefined, header);
    return;
  }
  now.resize(untracked(untracked(now.getRange()).getResizedRange(0, fresh.length)));
  const last = untracked(untracked(now.getHeaderRowRange()).getLastCell());
  const first = untracked(last.getOffsetRange(0, 1 - fresh.length));
  untracked(first.getResizedRange(0, fresh.length - 1)).values = [
    fresh.map(({ header }) => cellEntry(header)),
  ];
}

/** Beside a plain range that became shorter our cells below it go, if nobody changed them. */
function clearBelow(sheet: Excel.Worksheet, { own, at }: Slot, end: number): void {
  const rest = own?.unchanged ? own.row + 1 + own.rows - end : 0;
  if (rest > 0) rangeOf(sheet, { row: end, rows: rest, column: at, columns: 1 }).clear();
}

function writeSlot(
  context: Excel.RequestContext,
  arrangement: ColumnsArrangement,
  slot: Slot,
  rows: Int32Array,
): Job[] {
  const { values } = slot.column;
  const planned = (row: number) => values[rows[row]] ?? null;
  const bodies = pieces(arrangement.rows, (row) => 2 + entryBytes(planned(row))).map((piece): Job => {
    const queue = () => {
      const lines = Array.from({ length: piece.rows }, (_, at) => [cellEntry(planned(piece.start + at))]);
      bodyRange(context, arrangement, slot, piece).values = lines;
    };
    return { bytes: 500 + piece.bytes, queue };
  });
  return [...bodies, { bytes: 4000, queue: () => dress(context, arrangement, slot) }];
}

/** A new column gets its look; one that stands keeps what the user gave it, save rows that came below it. */
function dress(context: Excel.RequestContext, arrangement: ColumnsArrangement, slot: Slot): void {
  const { column, own, at } = slot;
  const body = bodyRange(context, arrangement, slot);
  if (!own || own.written < arrangement.rows) applyStyle(body, column.style);
  body.conditionalFormats.clearAll();
  for (const rule of column.highlights) writeHighlight(body, rule);
  if (own) return;
  const sheet = context.workbook.worksheets.getItem(arrangement.sheet.id);
  const header = arrangement.table
    ? untracked(body.getRowsAbove(1))
    : rangeOf(sheet, { row: arrangement.row, rows: 1, column: at, columns: 1 });
  applyStyle(header, { ...arrangement.block.header, align: column.style.align });
  header.format.columnWidth = pointsWide(column.width);
}
