import { written } from "../../model/languages/numbers";

/** An amount as a sentence shows it: up to two decimals, written as the workbook writes numbers. */
export function shownAmount(amount: number): string {
  return written(amount, "count");
}
