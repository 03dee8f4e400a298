import { areaAddress, sheetAddress } from "../../model/cells";
import type { ReadTable } from "../../model/plan";
import type { Column } from "../../model/scores";

/**
 * How a formula names the body of a column of a table of input: `VF_Ratings[Account]`, or absolute cells where it is
 * a plain range.
 * @example inputColumn(ratings, { name: "Fit [new]", column: 3 }) // "VF_Ratings[Fit '[new']]"
 */
export function inputColumn(
  { table, sheet, area }: Pick<ReadTable, "table" | "sheet" | "area">,
  { name, column }: Column,
): string {
  if (table) return `${table.name}[${name.replace(/['[\]#@]/g, "'$&")}]`;
  const body = { row: area.row + 1, rows: area.rows - 1, column, columns: 1 };
  const local = areaAddress(body);
  const whole = sheetAddress(sheet, body);
  return whole.slice(0, whole.length - local.length) + fixed(local);
}

/** An address whose rows and columns stay when it is copied: `$B$2:$B$9`. */
export function fixed(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, "$$$&");
}
