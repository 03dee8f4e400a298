import type { Cell } from "../../model/cells";
import { written } from "../../model/languages/numbers";

/**
 * A cell's value as a sentence quotes it: a number as percent where its cell shows it so.
 *
 * @example shownValue(1.5, "0%") // "150%"
 * @example shownValue(250000, "[<=1]0.0%;#,##0") // "250000"
 */
export function shownValue(cell: Cell, format: string): string {
  return typeof cell === "number" && isPercent(cell, format) ? written(cell, "line") : String(cell);
}

/** The first part of a format may be for small numbers only. */
function isPercent(number: number, format: string): boolean {
  const [first, second = ""] = format.split(";");
  const bound = /^\[<(=?)(\d+)\]/.exec(first);
  const isFirst = !bound || number < Number(bound[2]) || (bound[1] !== "" && number === Number(bound[2]));
  return (isFirst ? first : second).includes("%");
}
