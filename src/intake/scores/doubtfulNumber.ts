import type { Culture } from "../../model/book";
import type { Cell } from "../../model/cells";
import { isErrorValue } from "../cells/isErrorValue";
import { isBlankAmount, isPercentage, parseAmount } from "../cells/parseAmount";

/** A number as read: NaN where there is none, and the note to be made where the cell is not plainly a number. */
export interface ReadNumber {
  readonly number: number;
  readonly doubt?: "textNumber" | "errorValue" | "percentage" | "notANumber";
}

/**
 * The number of a cell. Blank is NaN without a doubt, a number typed as text is read with one, anything else is NaN
 * with one.
 *
 * @example doubtfulNumber("7,5", { name: "de-DE", decimal: ",", group: "." }) // { number: 7.5, doubt: "textNumber" }
 */
export function doubtfulNumber(cell: Cell, culture: Culture): ReadNumber {
  if (typeof cell === "number") return { number: cell };
  if (isBlankAmount(cell)) return { number: NaN };
  const number = parseAmount(cell, culture);
  if (!Number.isNaN(number)) return { number, doubt: "textNumber" };
  if (isErrorValue(cell)) return { number, doubt: "errorValue" };
  return { number, doubt: isPercentage(cell) ? "percentage" : "notANumber" };
}
