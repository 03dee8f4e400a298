import type { Revenue } from "../../model/revenue";
import type { CriterionSource } from "../../model/scores";
import { totals } from "../totals";

/**
 * A figure of the revenue for each account, by its index; NaN where it cannot be told.
 * Revenue total: the net revenue of all periods. Last change: last period ÷ the one before − 1, for accounts with
 * revenue above 0 before. CAGR: the growth a period that leads from the account's first period with revenue above 0
 * to the last period; an account that begins in the last period has none. Who has no revenue in the last period, or
 * less, has lost all of it: −1.
 * @example
 * // Ernst Handel: 15,568.07 in 1996, 48,096.26 in 1997, 41,210.65 in 1998
 * revenueFigures("Last change", northwind) // −.143163
 * revenueFigures("CAGR", northwind) // .626999
 */
export function revenueFigures(source: Exclude<CriterionSource, "Rating">, revenue: Revenue): Float64Array {
  if (source === "Revenue total") return totals(revenue);
  const { amounts, names } = revenue;
  const last = amounts.length - 1;
  const figures = new Float64Array(names.length).fill(NaN);
  if (last < 1) return figures;
  for (let account = 0; account < figures.length; account++) {
    const start = source === "Last change" ? last - 1 : amounts.findIndex((period) => period[account] > 0);
    if (start < 0 || start >= last) continue;
    const before = amounts[start][account];
    if (before > 0) figures[account] = growth(before, Math.max(0, amounts[last][account]), last - start);
  }
  return figures;
}

function growth(before: number, after: number, periods: number): number {
  return (after / before) ** (1 / periods) - 1;
}
