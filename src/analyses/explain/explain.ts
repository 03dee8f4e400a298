import type { ExplainSection } from "../../model/explain";
import { explainMovement } from "./explainMovement";
import { explainRetention } from "./explainRetention";
import { explainTier } from "./explainTier";
import type { Known } from "./knownOf";

/** Everything that is known of an account (its index in `known.revenue`), in plain words, one section an analysis. */
export function explain(account: number, known: Known): readonly ExplainSection[] {
  const retention = explainRetention(account, known.revenue);
  return [explainTier(account, known), explainMovement(account, known), ...(retention ? [retention] : [])];
}
