import { countedNames } from "../../intake/scores/countedNames";
import { UNRANKED } from "../../model/facts";
import { columnWords } from "../../model/languages/columnWords";
import { note, type Note } from "../../model/note";
import type { ReadTable } from "../../model/plan";
import type { Revenue } from "../../model/revenue";
import type { Given } from "../Tool";
import { combinedTierOf, type CombinedTier } from "./combinedTierOf";
import { scoreBook } from "./scoreBook";

/** The tier by score or mix for the columns beside the revenue, the tables it was read from, and its doubts. */
export interface TierByScore {
  readonly combined?: CombinedTier;
  readonly read: readonly ReadTable[];
  readonly notes: readonly Note[];
}

/** The combined tier where the setting asks for one; noted where there are no ratings to take it from. Throws Problems. */
export function tierByScore({ book, settings }: Given, revenue: Revenue): TierByScore {
  if (settings.tierBy === "revenue") return { read: [], notes: [] };
  const { criteria, ratings, scores } = scoreBook(book, settings, revenue);
  const header = columnWords[`Tier by ${settings.tierBy}`];
  if (scores.scored === 0) return { read: [], notes: [note("noScoresForTier", "", { header })] };
  const combined = combinedTierOf(scores, ratings.keys, revenue, settings);
  const without = revenue.names.filter((_, account) => combined?.codes[account] === UNRANKED);
  return {
    combined,
    read: [criteria.found?.place, ratings.found?.place].filter((each) => each !== undefined),
    notes: without.length > 0 ? [note("noCombinedTier", "", { header, ...countedNames(without) })] : [],
  };
}
