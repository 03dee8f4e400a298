import { applyStyle } from "../applyStyle";
import { cellEntry, type Entry } from "../cellEntry";
import { entryBytes } from "../entryBytes";
import { forgetRanges } from "../onceARequest";
import { pieces } from "../payload";
import type { Job } from "../send";
import { pointsWide } from "../setUpSheet";
import { setValues } from "../setValues";
import { pieceOf, tablePlaces, type SourcePlaces } from "../sourcePlaces";
import { writeLimit } from "../writeLimit";
import type { InputArrangement, InputGuide, NewInputColumn } from "./InputArrangement";

/** Adds columns and rows to a table of input; nothing in it changes, and nothing beside it. */
export function* writeInput(context: Excel.RequestContext, input: InputArrangement): Generator<Job, void> {
  const { table, columns, rows, first, blank, keys } = input;
  const added = rows.slice(blank);
  if (columns.length > 0) yield { bytes: 3000 * columns.length, queue: () => addColumns(context, input) };
  // Blank ones first and what stands in them last: blank rows that a run left behind are filled by the next one.
  for (const { start, rows: count, bytes } of pieces(added.length, (row) => 2 + 5 * added[row].length))
    yield { bytes: 500 + bytes, queue: () => addBlank(context, input, added.slice(start, start + count)) };
  if (rows.length > 0 || columns.length > 0)
    yield { bytes: 3000 * table.columns.length, queue: () => guide(context, input, keys.length) };
  const line = (row: number) => rows[row].reduce<number>((sum, cell) => sum + entryBytes(cell), 2);
  for (const { start, rows: count, bytes } of pieces(rows.length, line)) {
    const queue = () => {
      for (let row = start; row < start + count; row++) {
        if (row >= blank) break;
        fillRow(context, input, first + row, rows[row]);
      }
      const from = Math.max(start, blank);
      if (from < start + count) fillRows(context, input, first + from, rows.slice(from, start + count));
    };
    yield { bytes: 500 + bytes, queue };
  }
}

function addBlank(context: Excel.RequestContext, { table }: InputArrangement, rows: Lines): void {
  const blank = rows.map((line) => line.map((): Entry | null => null));
  // The types know no null, which leaves a cell to the table: a calculated column fills itself.
  context.workbook.tables.getItem(table.id).rows.add(undefined, blank as Entry[][]);
  forgetRanges(context);
}

/** Fills rows that were just added. */
function fillRows(context: Excel.RequestContext, { table }: InputArrangement, first: number, rows: Lines) {
  const body = tablePlaces(context, table).body({ header: table.columns[0].name, at: 0 });
  const rangeOf = (row: number, some: number) =>
    body.getCell(first + row, 0).getResizedRange(some - 1, rows[0].length - 1);
  setValues(rangeOf, rows.map(entries));
}

type Lines = InputArrangement["rows"];

const entries = (line: InputArrangement["rows"][number]) =>
  line.map((cell) => (cell === null ? null : cellEntry(cell)));

/** A table grows over the blank cells to its right, so that nothing moves; with a totals row Excel cannot do that. */
function addColumns(context: Excel.RequestContext, input: InputArrangement): void {
  const { table, columns } = input;
  const whole = context.workbook.tables.getItem(table.id);
  const places = tablePlaces(context, table);
  if (table.hasTotals) {
    for (const { header } of columns) whole.columns.add(undefined, undefined, header);
    for (const column of columns) dressHeader(places.header({ ...column, at: 0 }), column, places, input);
    return;
  }
  // Before the columns are there: a run that finds them there does not look after them.
  const room = whole.getRange().getColumnsAfter(columns.length);
  const body = room.getResizedRange(-1, 0).getOffsetRange(1, 0);
  for (const [at, column] of columns.entries()) {
    dressHeader(room.getCell(0, at), column, places, input);
    const found = input.guides.get(column.header.toLowerCase());
    if (found) applyGuide(body.getColumn(at), found);
  }
  whole.resize(whole.getRange().getResizedRange(0, columns.length));
  const last = whole.getHeaderRowRange().getLastCell();
  const headers = last.getOffsetRange(0, 1 - columns.length).getResizedRange(0, columns.length - 1);
  headers.values = [columns.map(({ header }) => cellEntry(header))];
}

/** The header of a new column looks as the one left of it. */
function dressHeader(
  cell: Excel.Range,
  { width }: NewInputColumn,
  places: SourcePlaces,
  { table }: InputArrangement,
): void {
  cell.copyFrom(places.header({ header: table.columns[table.columns.length - 1].name, at: 0 }), "Formats");
  cell.format.columnWidth = pointsWide(width);
}

/** Fills a blank row, cell by cell where there is something to put. */
function fillRow(
  context: Excel.RequestContext,
  { table, columns }: InputArrangement,
  row: number,
  line: InputArrangement["rows"][number],
): void {
  const places = tablePlaces(context, table);
  const headers = [...table.columns.map(({ name }) => name), ...columns.map(({ header }) => header)];
  for (const [at, cell] of line.entries())
    if (cell !== null) places.body({ header: headers[at], at }).getCell(row, 0).values = [[cellEntry(cell)]];
}

/** New cells look as the table's were made, and take what those take; older ones stay as the person has them. */
function guide(context: Excel.RequestContext, input: InputArrangement, before: number): void {
  const { table, columns, rows, first, blank, guides } = input;
  const places = tablePlaces(context, table);
  const all = before + rows.length - blank;
  const fresh = new Set(columns.map(({ header }) => header));
  for (const header of [...table.columns.map(({ name }) => name), ...fresh]) {
    const found = guides.get(header.toLowerCase());
    const start = fresh.has(header) ? 0 : first;
    if (!found || start >= all) continue;
    const cells = pieceOf(places.body({ header, at: 0 }), { start, rows: all - start }, all);
    applyGuide(cells, found);
  }
}

function applyGuide(cells: Excel.Range, { style, limit }: InputGuide): void {
  applyStyle(cells, style);
  if (limit) writeLimit(cells, limit);
}
