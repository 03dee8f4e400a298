/** Gives the columns of a range their widths in points; one that is undefined stays as it is. */
export function setWidths(range: Excel.Range, widths: readonly (number | undefined)[]): void {
  range.setColumnProperties(
    widths.map((columnWidth) => (columnWidth === undefined ? {} : { format: { columnWidth } })),
  );
}
