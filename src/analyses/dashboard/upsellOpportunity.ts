import type { Kpis, Upsell } from "../../model/dashboard";

/**
 * How many of the accounts with a known plan do without the last one: the accounts to sell it to.
 *
 * @example upsellOpportunity(kpis) // 5 of 8 accounts without Enterprise: share 0.625
 */
export function upsellOpportunity({ accounts, plans }: Pick<Kpis, "accounts" | "plans">): Upsell {
  const last = plans.length - 1;
  const known = accounts.filter((account) => account.plans.some(({ plan }) => plan >= 0));
  const without = known.filter((account) => account.plans.every(({ plan }) => plan !== last));
  return {
    plan: plans[last] ?? "",
    accounts: without.length,
    of: known.length,
    share: known.length > 0 ? without.length / known.length : NaN,
  };
}
