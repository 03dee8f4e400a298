import type { Rect, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { RangeAreasObject } from "./RangeAreasObject";
import { RangeShape } from "./RangeShape";
import type { Shift } from "./shiftCells";

/** Lets the ranges that batches hold follow their cells after cells were inserted or taken away. */
export function shiftRanges(host: Host, sheet: Sheet, rect: Rect, shift: Shift): void {
  for (const object of host.inUse)
    if ((object instanceof RangeShape || object instanceof RangeAreasObject) && object.sheet === sheet)
      object.follow((cells) => shifted(cells, rect, shift));
}

/** Where cells are after the shift; undefined where they are gone. Cells beside the moved ones stay. */
export function shifted(cells: Rect, rect: Rect, shift: Shift): Rect | undefined {
  const down = shift === "Down" || shift === "Up";
  const from = down ? rect.row : rect.column;
  const count = down ? rect.rows : rect.columns;
  const isBeside = down
    ? cells.column < rect.column || cells.column + cells.columns > rect.column + rect.columns
    : cells.row < rect.row || cells.row + cells.rows > rect.row + rect.rows;
  if (isBeside) return cells;
  const first = down ? cells.row : cells.column;
  const length = down ? cells.rows : cells.columns;
  const [start, size] =
    shift === "Up" || shift === "Left" ? less(first, length, from, count) : more(first, length, from, count);
  if (size <= 0) return undefined;
  return down ? { ...cells, row: start, rows: size } : { ...cells, column: start, columns: size };
}

function more(first: number, length: number, from: number, count: number): [number, number] {
  if (first >= from) return [first + count, length];
  return from < first + length ? [first, length + count] : [first, length];
}

function less(first: number, length: number, from: number, count: number): [number, number] {
  const goneBefore = Math.max(0, Math.min(first, from + count) - from);
  const goneInside = Math.max(0, Math.min(first + length, from + count) - Math.max(first, from));
  return [first - goneBefore, length - goneInside];
}
