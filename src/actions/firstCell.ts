import { sheetAddress } from "../model/cells";
import type { ReadTable } from "../model/plan";

/** Where typing into a table begins: the first cell below its header. */
export function firstCell({ area, sheet }: ReadTable): string {
  return sheetAddress(sheet, { row: area.row + 1, column: area.column, rows: 1, columns: 1 });
}
