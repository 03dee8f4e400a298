import { abcTiers } from "../analyses/abcTiers";
import { concentration } from "../analyses/concentration";
import { countTiers } from "../analyses/countTiers";
import { moversTable } from "../analyses/moversTable";
import { pareto, type Pareto } from "../analyses/pareto";
import { rankAccounts } from "../analyses/rankAccounts";
import { tierMovement, type TierMovement } from "../analyses/tierMovement";
import { tiersByPeriod, type TiersByPeriod } from "../analyses/tiersByPeriod";
import { totals } from "../analyses/totals";
import type { Concentration, Ranking } from "../model/facts";
import { listed } from "../model/languages/joined";
import type { TierLine } from "../model/outcome";
import { Problem } from "../model/problem";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import type { Table } from "../model/table";

/** Everything that is computed of a portfolio's revenue. */
export interface TierResults {
  readonly ranking: Ranking;
  readonly pareto: Pareto;
  /** A code into the tier names for every account, over all periods. */
  readonly tiers: Uint8Array;
  readonly lines: readonly TierLine[];
  readonly byPeriod: TiersByPeriod;
  readonly movement: TierMovement;
  /** `VF_Movers`: who changed tier, came or went between the last two periods. */
  readonly movers: Table;
  readonly concentration: Concentration;
}

/** All the sums of "Recompute tiers". Throws the Problem `noPositiveRevenue` where there is nothing to rank. */
export function tierResults(revenue: Revenue, settings: Settings): TierResults {
  const ranking = rankAccounts(totals(revenue), revenue.names);
  if (ranking.order.length === 0) {
    throw new Problem("noPositiveRevenue", { source: listed(revenue.sources.map(({ id }) => id)) });
  }
  const byPeriod = tiersByPeriod(revenue, settings);
  const movement = tierMovement(revenue, byPeriod.codes, settings);
  return {
    ranking,
    pareto: pareto(revenue, ranking, settings),
    tiers: abcTiers(ranking, settings),
    lines: countTiers(ranking, settings),
    byPeriod,
    movement,
    movers: moversTable(revenue, byPeriod.codes, movement.last, settings.tierNames),
    concentration: concentration(ranking),
  };
}
