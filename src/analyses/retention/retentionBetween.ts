import type { Retention } from "../../model/retention";
import { withoutResidue } from "../withoutResidue";

/**
 * What became of the accounts and the revenue of one period in a later one; both hold one net amount an account.
 * An account has revenue where its net amount is above zero; credit notes that exceed the sales count as none.
 * @example
 * retentionBetween(northwind1997, northwind1998)
 * // opening 86 accounts 617,085.13, kept 79, lost 7, new 2; churned 41,533.84, contraction 220,644.00,
 * // expansion 82,997.62; logo retention .918605, GRR .575135, NRR .709635
 */
export function retentionBetween(before: Float64Array, after: Float64Array): Retention {
  const accounts = { opening: 0, kept: 0, lost: 0, fresh: 0, shrunk: 0, grown: 0 };
  const revenue = { opening: 0, churned: 0, contraction: 0, expansion: 0, fresh: 0, closing: 0 };
  let left = 0;
  let keptNow = 0;
  for (let account = 0; account < before.length; account++) {
    const was = Math.max(0, before[account]);
    const is = Math.max(0, after[account]);
    revenue.opening += was;
    revenue.closing += is;
    if (was > 0) accounts.opening++;
    if (was > 0 && is > 0) {
      accounts.kept++;
      left += Math.min(was, is);
      keptNow += is;
      if (is < was) accounts.shrunk++;
      if (is > was) accounts.grown++;
      revenue.contraction += Math.max(0, was - is);
      revenue.expansion += Math.max(0, is - was);
    } else if (was > 0) {
      accounts.lost++;
      revenue.churned += was;
    } else if (is > 0) {
      accounts.fresh++;
      revenue.fresh += is;
    }
  }
  const gross = revenue.opening + revenue.closing;
  return {
    accounts,
    revenue: {
      opening: withoutResidue(revenue.opening),
      churned: withoutResidue(revenue.churned),
      contraction: withoutResidue(revenue.contraction, gross),
      expansion: withoutResidue(revenue.expansion, gross),
      fresh: withoutResidue(revenue.fresh),
      closing: withoutResidue(revenue.closing),
    },
    // 0 ÷ 0 is NaN, which is blank on the sheet. The sums that are divided grow alike: GRR is never above 1 or NRR.
    logoRetention: accounts.kept / accounts.opening,
    grossRetention: left / revenue.opening,
    netRetention: keptNow / revenue.opening,
  };
}
