import type { Area } from "../model/cells";
import { untracked } from "./askSheet";

/** The range of an area. Excel does not keep it beyond the request it is used in. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return untracked(sheet.getRangeByIndexes(row, column, rows, columns));
}
