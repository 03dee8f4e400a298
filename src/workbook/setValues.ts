import type { Entry } from "./cellEntry";

/** Office.js cuts an area of more cells itself, and tells Excel three ranges for every cut. */
const cellsAtOnce = 1500;

/** Writes lines of cells; `rangeOf` gives the range of some of them, counted from the first. */
export function setValues(
  rangeOf: (row: number, rows: number) => Excel.Range,
  lines: readonly (Entry | null)[][],
): void {
  if (lines.length === 0) return;
  const rows = Math.max(1, Math.floor(cellsAtOnce / lines[0].length));
  for (let row = 0; row < lines.length; row += rows) {
    const some = lines.slice(row, row + rows);
    rangeOf(row, some.length).values = some;
  }
}
