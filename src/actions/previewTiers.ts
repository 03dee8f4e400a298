import { countTiers } from "../analyses/countTiers";
import { paretoFacts } from "../analyses/paretoFacts";
import { standings } from "../analyses/standings";
import { totals } from "../analyses/totals";
import type { ParetoFacts, Standings } from "../model/facts";
import type { TierLine } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";

/**
 * What each tier would hold under these settings; nothing is written. Fast enough to run while a slider moves:
 * the accounts of one `Revenue` are ranked once.
 */
export function previewTiers(
  revenue: Revenue,
  settings: Settings,
): { readonly tiers: readonly TierLine[]; readonly pareto: ParetoFacts } {
  const ranked = standingsOf(revenue);
  return { tiers: countTiers(ranked, settings), pareto: paretoFacts(ranked, settings.paretoLine) };
}

const known = new WeakMap<Revenue, Standings>();

function standingsOf(revenue: Revenue): Standings {
  const found = known.get(revenue) ?? standings(totals(revenue));
  known.set(revenue, found);
  return found;
}
