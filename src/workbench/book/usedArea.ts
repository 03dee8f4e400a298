import type { Rect, Sheet } from "./Book";

/**
 * The smallest rectangle around everything in use: values and formulas, and unless `valuesOnly` formatted
 * cells too. Undefined where the sheet is empty.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Rect | undefined {
  const { cells } = sheet;
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = 0; row < cells.rowCount; row++) {
    const [first, last] = usedColumns(sheet, row, valuesOnly, left, right);
    if (last < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    if (first < left) left = first;
    if (last > right) right = last;
  }
  return top < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The first and last column in use; columns already known to be inside `left`..`right` are not walked twice. */
function usedColumns(sheet: Sheet, row: number, valuesOnly: boolean, left: number, right: number) {
  const { cells } = sheet;
  const inUse = (column: number) =>
    cells.value(row, column) !== undefined ||
    cells.formula(row, column) !== undefined ||
    (!valuesOnly && cells.style(row, column) !== 0);
  let last = cells.columnCount(row) - 1;
  while (last >= 0 && !inUse(last)) last--;
  let first = 0;
  while (first < last && first < left && !inUse(first)) first++;
  return [last < 0 ? Infinity : first, Math.max(last, last < 0 ? -1 : Math.min(right, last))];
}
