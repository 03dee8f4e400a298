import type { Standings } from "../../model/facts";
import type { Revenue } from "../../model/revenue";
import type { Settings } from "../../model/settings";
import { cutTiers } from "../cutTiers";
import { rankAccounts } from "../rankAccounts";
import { totals } from "../totals";

/** All that explanations are drawn from: computed once of what was last read, used for every account selected. */
export interface Known {
  readonly revenue: Revenue;
  readonly settings: Settings;
  /** Net revenue of each account over all periods. */
  readonly amounts: Float64Array;
  readonly standings: Standings;
  /** Rank of each account, 0 without revenue. */
  readonly rank: Uint32Array;
  /** Tier codes over all periods, and of each period on its own base. */
  readonly tiers: Uint8Array;
  readonly byPeriod: readonly Uint8Array[];
}

/** What is known of this revenue under these settings. */
export function knownOf(revenue: Revenue, settings: Settings): Known {
  const amounts = totals(revenue);
  const ranking = rankAccounts(amounts, revenue.names);
  return {
    revenue,
    settings,
    amounts,
    standings: ranking,
    rank: ranking.rank,
    tiers: cutTiers(amounts, settings).codes,
    byPeriod: revenue.amounts.map((each) => cutTiers(each, settings).codes),
  };
}
