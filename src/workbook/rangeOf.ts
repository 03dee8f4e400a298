import type { Area } from "../model/cells";

/** The range of an area. Excel does not keep it beyond the request it is used in. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
