import type { Rect, Sheet } from "./Book";
import type { CellValue } from "./CellStore";

/**
 * The smallest rectangle around everything in use: values and formulas, and unless `valuesOnly` formatted
 * cells too. Undefined where the sheet is empty.
 */
export function usedArea({ cells }: Sheet, valuesOnly: boolean): Rect | undefined {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = 0; row < cells.rowCount; row++) {
    const [first, last] = usedColumns(cells.rowValues(row), valuesOnly ? undefined : cells.rowStyles(row));
    if (last < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  for (const { row, column } of cells.eachFormula()) {
    top = top < 0 ? row : Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return top < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The first and last column in use of a row; -1 as the last where there is none. */
function usedColumns(values: readonly CellValue[] = [], styles: Int32Array = none): [number, number] {
  let last = Math.max(values.length, styles.length) - 1;
  while (last >= 0 && values[last] === undefined && !styles[last]) last--;
  let first = 0;
  while (first < last && values[first] === undefined && !styles[first]) first++;
  return [first, last];
}

const none = new Int32Array();
