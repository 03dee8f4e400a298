import type { Sheet } from "./Book";

/** The width of a column in points; 0 where it is hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);
}

/** The height of a row in points; 0 where it is hidden. */
export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}

/** The left edge of a column in points from the sheet's left edge. */
export function columnLeft(sheet: Sheet, column: number): number {
  return edge(column, sheet.defaultColumnWidth, sheet.columnWidths, sheet.hiddenColumns);
}

/** The top edge of a row in points from the sheet's top edge. */
export function rowTop(sheet: Sheet, row: number): number {
  return edge(row, sheet.defaultRowHeight, sheet.rowHeights, sheet.hiddenRows);
}

/** The cell under a point (points from the sheet's top left corner), and how far into it the point lies. */
export function cellAt(sheet: Sheet, left: number, top: number) {
  const across = indexAt(left, (column) => columnLeft(sheet, column), sheet.defaultColumnWidth, 16383);
  const down = indexAt(top, (row) => rowTop(sheet, row), sheet.defaultRowHeight, 1048575);
  return { row: down.index, column: across.index, offsetX: across.offset, offsetY: down.offset };
}

/** Only rows or columns that differ from the default are looked at, so far-off edges cost nothing. */
function edge(index: number, size: number, sizes: Map<number, number>, hidden: Set<number>): number {
  let at = index * size;
  for (const [each, own] of sizes) if (each < index && !hidden.has(each)) at += own - size;
  for (const each of hidden) if (each < index) at -= size;
  return at;
}

function indexAt(point: number, edgeOf: (index: number) => number, size: number, last: number) {
  let low = 0;
  let high = Math.min(last, Math.max(1, Math.ceil(point / size)));
  while (high < last && edgeOf(high) <= point) high = Math.min(last, high * 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edgeOf(middle) <= point) low = middle;
    else high = middle - 1;
  }
  return { index: low, offset: Math.max(0, point - edgeOf(low)) };
}
