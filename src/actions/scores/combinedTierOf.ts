import { abcTiers } from "../../analyses/abcTiers";
import { rankAccounts } from "../../analyses/rankAccounts";
import { combinedTiers } from "../../analyses/scores/combinedTiers";
import { totals } from "../../analyses/totals";
import type { ColumnName } from "../../model/languages/columnWords";
import type { Revenue } from "../../model/revenue";
import type { Scores } from "../../model/scores";
import type { Settings } from "../../model/settings";

/** A tier that does not go by revenue alone: what its column is called, and a code for each account of the revenue. */
export interface CombinedTier {
  readonly header: ColumnName;
  readonly codes: Uint8Array;
}

/**
 * The combined tier of each account of the revenue; undefined where tiers go by revenue alone. `keys` are those of
 * the accounts that have the scores.
 */
export function combinedTierOf(
  { rank }: Pick<Scores, "rank">,
  keys: readonly string[],
  revenue: Revenue,
  settings: Settings,
): CombinedTier | undefined {
  const { tierBy, scoreInMix } = settings;
  if (tierBy === "revenue") return undefined;
  const ranking = rankAccounts(totals(revenue), revenue.names);
  const indexOf = new Map(keys.map((key, at) => [key, at]));
  const byScore = Uint32Array.from(revenue.keys, (key) => rank[indexOf.get(key) ?? -1] ?? 0);
  const places = { byScore, byRevenue: ranking.rank, tiers: abcTiers(ranking, settings) };
  return { header: `Tier by ${tierBy}` as const, codes: combinedTiers(places, tierBy, scoreInMix) };
}
