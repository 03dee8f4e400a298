import type { Rect, Sheet } from "../../book/Book";
import { intersection } from "./rects";

/** The smallest rectangle around what is in use among these cells, or undefined. */
export function usedWithin({ cells }: Sheet, rect: Rect, valuesOnly: boolean): Rect | undefined {
  const stored = storedPart(cells, rect);
  if (!stored) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = stored.row; row < stored.row + stored.rows; row++) {
    const last = Math.min(stored.column + stored.columns, cells.columnCount(row));
    for (let column = stored.column; column < last; column++) {
      const used =
        cells.value(row, column) !== undefined ||
        cells.formula(row, column) !== undefined ||
        (!valuesOnly && cells.style(row, column) !== 0);
      if (!used) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The part of a rectangle that the sheet stores anything for: whole columns cost no more than their cells. */
export function storedPart(cells: Sheet["cells"], rect: Rect): Rect | undefined {
  let columns = 0;
  const last = Math.min(rect.row + rect.rows, cells.rowCount);
  for (let row = rect.row; row < last; row++) columns = Math.max(columns, cells.columnCount(row));
  return intersection(rect, { row: 0, column: 0, rows: cells.rowCount, columns });
}
