import { lastColumn, lastRow } from "../address";
import type { Rect, Sheet } from "../Book";

/** Cells moving along one axis: `count` of them open at `at`, or (below 0) go from there. */
export interface Shift {
  sheet: Sheet;
  axis: "row" | "column";
  at: number;
  count: number;
  /** Only what lies between these lines of the other axis moves: first, and one past the last. */
  from: number;
  to: number;
}

/** The shift that opens (`sign` 1) or takes away (-1) the cells of an area along an axis. */
export function shiftOf(sheet: Sheet, area: Rect, axis: Shift["axis"], sign: 1 | -1): Shift {
  return axis === "row"
    ? {
        sheet,
        axis,
        at: area.row,
        count: sign * area.rows,
        from: area.column,
        to: area.column + area.columns,
      }
    : { sheet, axis, at: area.column, count: sign * area.columns, from: area.row, to: area.row + area.rows };
}

/** True where whole rows or columns move. */
export function isWhole({ axis, from, to }: Shift): boolean {
  return from === 0 && to > (axis === "row" ? lastColumn : lastRow);
}

/** Where one row or column goes; undefined where it is taken away. */
export function shiftLine(line: number, { at, count }: Pick<Shift, "at" | "count">): number | undefined {
  if (line < at) return line;
  if (count < 0 && line < at - count) return undefined;
  return line + count;
}

/** Where a run of rows or columns (first, one past the last) goes: it grows, shrinks, moves, or is gone. */
export function shiftRun(
  start: number,
  end: number,
  shift: Pick<Shift, "at" | "count">,
): [number, number] | undefined {
  const { at, count } = shift;
  if (count > 0) return [start >= at ? start + count : start, end > at ? end + count : end];
  const moved = (line: number) => (line <= at ? line : Math.max(at, line + count));
  const run: [number, number] = [moved(start), moved(end)];
  return run[0] < run[1] ? run : undefined;
}

/** Where a rectangle goes; one that only partly lies in what moves stays. Undefined where it is gone. */
export function shiftRect(rect: Rect, shift: Omit<Shift, "sheet">): Rect | undefined {
  const { axis, from, to } = shift;
  const [start, size] = axis === "row" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const [across, breadth] = axis === "row" ? [rect.column, rect.columns] : [rect.row, rect.rows];
  if (across < from || across + breadth > to) return rect;
  const end = axis === "row" ? lastRow + 1 : lastColumn + 1;
  if (start === 0 && size === end) return rect;
  const run = shiftRun(start, start + size, shift);
  if (!run || run[0] >= end) return undefined;
  const [first, past] = [run[0], Math.min(run[1], end)];
  return axis === "row"
    ? { ...rect, row: first, rows: past - first }
    : { ...rect, column: first, columns: past - first };
}
