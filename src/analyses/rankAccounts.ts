import type { Ranking } from "../model/facts";
import { standings } from "./standings";

/**
 * Ranks accounts by net revenue (one amount an account), best first, equal revenue by name.
 * The base of all shares is the sum of positive revenue; accounts without any stay unranked (rank 0, shares NaN).
 * Equal revenue gets an equal rank (1, 2, 2, 4). The cumulative share runs on from account to account in the
 * order listed, also among equals: amounts are added up, divided once, and the last account is exactly 1.
 * @example
 * rankAccounts(Float64Array.of(27, 94, 66, 33, 80), ["Scratch", "Dent", "Chip", "Crack", "Bend"])
 * // order 1, 4, 2, 3, 0 · rank 5, 1, 3, 4, 2 · base 300
 * // cumulativeShare 1, .313, .8, .91, .58
 */
export function rankAccounts(amount: Float64Array, names: readonly string[]): Ranking {
  const standing = standings(amount, names);
  const { order, sorted, running, base } = standing;
  const rank = new Uint32Array(amount.length);
  const share = new Float64Array(amount.length).fill(NaN);
  const cumulativeShare = new Float64Array(amount.length).fill(NaN);
  for (let at = 0, place = 0; at < order.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) place = at + 1;
    const account = order[at];
    rank[account] = place;
    share[account] = sorted[at] / base;
    cumulativeShare[account] = running[at] / base;
  }
  return { ...standing, rank, amount, share, cumulativeShare };
}
