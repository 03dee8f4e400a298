import { written } from "../../model/languages/numbers";
import { isBlankAmount } from "../cells/parseAmount";
import { cellAt } from "../cells/sheetGrid";
import { doubt, type InputReading } from "../dashboard/InputReading";
import { isPercentCell, numberIn, percentIn } from "../dashboard/numberIn";
import { onboardingIn } from "../dashboard/onboardingIn";

/**
 * How much of a task is done, 0 to 1, NaN where it is blank or not known. A number up to 1 is a share, as Excel holds
 * percentages; above 1 it is percent. What lies outside is noted and counts as the nearer end; words such as
 * "In progress" are read as in the column Onboarding.
 */
export function doneIn(reading: InputReading, row: number, column: number): number {
  const cell = cellAt(reading.sheet, row, column);
  if (isBlankAmount(cell)) return NaN;
  if (typeof cell === "string" && !/\d/.test(cell)) return onboardingIn(reading, row, column);
  const typed = percentIn(reading, row, column);
  const number = Number.isNaN(typed) ? numberIn(reading, row, column) : typed;
  const isShare = number <= 1 || !Number.isNaN(typed) || isPercentCell(reading, row, column);
  const share = isShare ? number : number / 100;
  if (Number.isNaN(share) || (share >= 0 && share <= 1)) return share;
  const nearest = share > 1 ? 1 : 0;
  doubt(reading, row, column, "doneOff", { number: written(nearest, "line") });
  return nearest;
}
