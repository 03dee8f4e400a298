import type { Earning, WhaleCurve } from "../../model/profit";
import { withoutResidue } from "../withoutResidue";

/**
 * Cumulative contribution over the accounts, most profitable first, as they are given. It rises to its peak, what the
 * earners earn, and falls to the whole profit by what the losers lose.
 * @example
 * // contributions 500, 280, 20, −50, −100
 * whaleCurve(earnings).cumulative // 500, 780, 800, 750, 650: 3 earn 123.1 % of 650, 2 give back 23.1 %
 */
export function whaleCurve(earnings: readonly Pick<Earning, "contribution">[]): WhaleCurve {
  const cumulative = new Float64Array(earnings.length);
  let running = 0;
  let size = 0;
  for (const [at, { contribution }] of earnings.entries()) {
    running += contribution;
    size += Math.abs(contribution);
    cumulative[at] = withoutResidue(running, size);
  }
  const earners = earnings.filter(({ contribution }) => contribution > 0).length;
  const losers = earnings.filter(({ contribution }) => contribution < 0).length;
  const earned = earners > 0 ? cumulative[earners - 1] : 0;
  const profit = earnings.length > 0 ? cumulative[earnings.length - 1] : 0;
  const lost = withoutResidue(earned - profit, size);
  const enough = profit * FEW * (1 - 1e-12);
  const few = profit > 0 ? cumulative.findIndex((each) => each >= enough) + 1 : 0;
  const fewShare = few > 0 ? cumulative[few - 1] / profit : NaN;
  const facts = { accounts: earnings.length, earners, losers, earned, lost, profit, few, fewShare };
  return { cumulative, facts };
}

/** The share of the profit that the vital few earn. */
const FEW = 0.8;
