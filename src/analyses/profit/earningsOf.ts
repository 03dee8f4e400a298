import { NO_PROFIT_QUADRANT, type AccountProfit, type Earning, type Earnings } from "../../model/profit";
import { compareNames } from "../compareNames";
import { percentile } from "../scores/percentile";
import { withoutResidue } from "../withoutResidue";

/**
 * What each account earns, most profitable first, then by name; accounts of which revenue or a cost is not known are
 * left out. The quadrants are parted at the medians of gross margin and of cost to serve as a share of revenue, so
 * that one account far out does not decide for all: 0 margin high and cost low, 1 both high, 2 both low, 3 margin low
 * and cost high. On a line is the better side. After Shapiro, Rangan, Moriarty and Ross, "Manage customers for profits".
 * @example
 * // revenue 1000, cost of goods 400, cost to serve 100
 * // contribution 500, gross margin 0.6, cost share 0.1, contribution margin 0.5
 */
export function earningsOf(accounts: readonly AccountProfit[]): Earnings {
  const known = accounts
    .filter((each) => !Number.isNaN(each.revenue + each.costOfGoods + each.costToServe))
    .map(measured);
  const marginLine = medianOf(known.map(({ grossMargin }) => grossMargin));
  const costLine = medianOf(known.map(({ costShare }) => costShare));
  const earnings = known
    .map((each): Earning => ({ ...each, quadrant: quadrantOf(each, marginLine, costLine) }))
    .sort((a, b) => b.contribution - a.contribution || compareNames(a.account.name, b.account.name));
  return { earnings, marginLine, costLine, unknown: accounts.length - known.length };
}

type Measured = Omit<Earning, "quadrant">;

function measured(account: AccountProfit): Measured {
  const { revenue, costOfGoods, costToServe } = account;
  const size = Math.abs(revenue) + Math.abs(costOfGoods) + Math.abs(costToServe);
  // Plus 0, because what is left of a residue may be –0.
  const contribution = withoutResidue(revenue - costOfGoods - costToServe, size) + 0;
  const shareOf = (amount: number) => (revenue > 0 ? amount / revenue : NaN);
  return {
    account,
    contribution,
    grossMargin: shareOf(withoutResidue(revenue - costOfGoods, size)),
    costShare: shareOf(costToServe),
    contributionMargin: shareOf(contribution),
  };
}

function quadrantOf({ grossMargin, costShare }: Measured, marginLine: number, costLine: number): number {
  if (Number.isNaN(grossMargin)) return NO_PROFIT_QUADRANT;
  return (grossMargin >= marginLine ? 0 : 2) + (costShare <= costLine ? 0 : 1);
}

function medianOf(values: readonly number[]): number {
  const rising = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  return rising.length > 0 ? percentile(rising, 0.5) : NaN;
}
