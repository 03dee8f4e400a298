import type { ExplainSection, FactsBeside } from "../../model/explain";
import type { Settings } from "../../model/settings";
import { explainMovement } from "./explainMovement";
import { explainRetention } from "./explainRetention";
import { explainRisk } from "./explainRisk";
import { explainScore } from "./explainScore";
import { explainTier } from "./explainTier";
import type { Known } from "./knownOf";

/** All that is known of accounts: their revenue, where there is any, and what stands in other tables. */
export interface AllKnown extends FactsBeside {
  readonly revenue?: Known;
  readonly settings: Settings;
}

/** Everything that is known of an account, by its key, in plain words: one section an analysis; none for a stranger. */
export function explain(
  key: string,
  { revenue, scored, rated, settings }: AllKnown,
): readonly ExplainSection[] {
  const account = revenue ? revenue.revenue.keys.indexOf(key) : -1;
  return [
    ...(revenue && account >= 0 ? ofRevenue(account, revenue) : []),
    scored && explainScore(key, scored, settings),
    rated && explainRisk(key, rated, settings),
  ].filter((section) => section !== undefined);
}

function ofRevenue(account: number, known: Known): readonly (ExplainSection | undefined)[] {
  return [
    explainTier(account, known),
    explainMovement(account, known),
    explainRetention(account, known.revenue),
  ];
}
