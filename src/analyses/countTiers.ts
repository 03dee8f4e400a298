import type { Standings } from "../model/facts";
import type { TierLine } from "../model/outcome";
import type { Settings } from "../model/settings";
import { runningSums } from "./runningSums";
import { tierEnds } from "./tierEnds";
import { withoutResidue } from "./withoutResidue";

/**
 * How many accounts and how much revenue each tier holds, one line a tier, empty tiers too; shares are 0 to 1.
 * Cheap enough to run while a slider moves: the same standings are cut anew, nothing is ranked again.
 * @example
 * // Northwind, all years, lines 0.8 and 0.95
 * countTiers(northwind, defaultSettings)
 * // A 34 accounts (.382) 1,013,547.84 (.801) · B 27 (.303) 192,826.64 (.152) · C 28 (.315) 59,418.47 (.047)
 */
export function countTiers(standings: Standings, settings: Settings): readonly TierLine[] {
  const { order, sorted, base } = standings;
  let start = 0;
  return tierEnds(standings, settings).map((end, tier) => {
    const accounts = end - start;
    const revenue = withoutResidue(runningSums(sorted.subarray(start, end)).at(-1) ?? 0);
    start = end;
    return {
      tier: settings.tierNames[tier],
      accounts,
      shareOfAccounts: order.length > 0 ? accounts / order.length : 0,
      revenue,
      shareOfRevenue: order.length > 0 ? revenue / base : 0,
    };
  });
}
