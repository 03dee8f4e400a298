/** Gives the columns of a range their widths in points; one that is undefined stays as it is. */
export function setWidths(range: Excel.Range, widths: readonly (number | undefined)[]): void {
  range.setColumnProperties(
    widths.map((columnWidth) => (columnWidth === undefined ? {} : { format: { columnWidth } })),
  );
}

/** Gives the rows of a range their heights in points; one that is undefined stays as it is. */
export function setHeights(range: Excel.Range, heights: readonly (number | undefined)[]): void {
  range.setRowProperties(
    heights.map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })),
  );
}
