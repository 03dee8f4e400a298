import type { AccountsPlaced } from "../../model/explain";
import type { Revenue } from "../../model/revenue";
import type { Settings } from "../../model/settings";
import { cutTiers } from "../cutTiers";
import { rankAccounts } from "../rankAccounts";
import { totals } from "../totals";

/** Rank and tiers of every account of this revenue under these settings. */
export function placeAccounts(revenue: Revenue, settings: Settings): AccountsPlaced {
  const amounts = totals(revenue);
  const ranking = rankAccounts(amounts, revenue.names);
  return {
    amounts,
    standings: ranking,
    rank: ranking.rank,
    tiers: cutTiers(amounts, settings).codes,
    byPeriod: revenue.amounts.map((each) => cutTiers(each, settings).codes),
  };
}
