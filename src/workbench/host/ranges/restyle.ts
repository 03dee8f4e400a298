import { lastColumn, lastRow } from "../../book/address";
import type { Rect, Sheet } from "../../book/Book";
import { internStyle } from "../../book/internStyle";
import type { Style } from "../../book/Style";
import { notSupported } from "../HostError";
import type { Host } from "../Host";
import { ensureAllowed } from "./guards";
import type { Area } from "./resolveAddress";
import { storedPart } from "./usedWithin";

const mostCells = 5_000_000;

/**
 * Changes the look of every cell of these areas; cells that looked alike still do. Of whole rows and columns the
 * cells in use change, and what cells yet to come will look like.
 */
export function restyle(host: Host, areas: readonly Area[], change: (style: Style) => Style): void {
  host.beginWrite();
  for (const { sheet, rect } of areas) {
    ensureAllowed(sheet, "allowFormatCells");
    if (!isLines(rect) && rect.rows * rect.columns > mostCells)
      throw notSupported(`formatting more than ${mostCells} cells at once`);
  }
  for (const { sheet, rect } of areas) {
    const changed = changer(host, change);
    const cells = isLines(rect) ? storedPart(sheet.cells, rect) : rect;
    if (cells)
      eachStyle(sheet, cells, (before, row, column) => {
        const after = changed(before);
        if (after !== before) sheet.cells.setStyle(row, column, after);
      });
    if (rect.rows > lastRow) mark(sheet.columnMarks, rect.column, rect.columns, changed);
    else if (rect.columns > lastColumn) mark(sheet.rowMarks, rect.row, rect.rows, changed);
    host.events.formatted(sheet, rect);
  }
}

/** The index of each style's changed form. */
function changer(host: Host, change: (style: Style) => Style): (style: number) => number {
  const changed: number[] = [];
  return (before) => (changed[before] ??= internStyle(host.book, change(host.book.styles[before])));
}

function mark(
  marks: Sheet["columnMarks"],
  first: number,
  count: number,
  changed: (style: number) => number,
): void {
  for (let line = first; line < first + count; line++) {
    const before = marks.get(line) ?? { attributes: "" };
    marks.set(line, { ...before, style: changed(before.style ?? 0) });
  }
}

/** True for whole rows or columns. */
function isLines({ rows, columns }: Rect): boolean {
  return rows > lastRow || columns > lastColumn;
}

/** What all cells of these areas have in common, or null where they differ. */
export function common<Value>(
  host: Host,
  areas: readonly Area[],
  read: (style: Style) => Value,
): Value | null {
  let first: Value | undefined;
  for (const style of stylesOf(host, areas)) {
    const value = read(style);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function stylesOf(host: Host, areas: readonly Area[]): Style[] {
  const found = new Set<number>();
  for (const { sheet, rect } of areas) {
    const stored = storedPart(sheet.cells, rect);
    if (stored) eachStyle(sheet, stored, (style) => found.add(style));
    if (!stored || stored.rows < rect.rows || stored.columns < rect.columns)
      for (const style of blankStyles(sheet, rect)) found.add(style);
  }
  return [...found].map((index) => host.book.styles[index]);
}

/** What cells not in use look like. */
function blankStyles({ rowMarks, columnMarks }: Sheet, { row, column, rows, columns }: Rect): number[] {
  const within = (marks: Sheet["rowMarks"], first: number, count: number) =>
    [...marks].filter(([line, { style }]) => style !== undefined && line >= first && line < first + count);
  const ofRows = within(rowMarks, row, rows);
  const ofColumns = within(columnMarks, column, columns);
  const isAllMarked = ofRows.length === rows || ofColumns.length === columns;
  const styles = [...ofRows, ...ofColumns].map(([, { style = 0 }]) => style);
  return isAllMarked ? styles : [...styles, 0];
}

/** What `styleAt` says of each cell, with the row and the marks of lines looked up once: a column may be very long. */
function eachStyle(
  { cells, rowMarks, columnMarks }: Sheet,
  { row, column, rows, columns }: Rect,
  visit: (style: number, row: number, column: number) => void,
): void {
  const ofColumns = Array.from({ length: columns }, (_, at) => columnMarks.get(column + at)?.style ?? 0);
  for (let down = row; down < row + rows; down++) {
    const own = cells.rowStyles(down);
    const ofRow = rowMarks.get(down)?.style;
    for (let at = 0; at < columns; at++)
      visit(own?.[column + at] || (ofRow ?? ofColumns[at]), down, column + at);
  }
}
