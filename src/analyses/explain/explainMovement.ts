import type { ExplainSection } from "../../model/explain";
import { explainTexts, type PeriodTier } from "../../model/explainTexts";
import type { Known } from "./knownOf";

/** So many periods are told one by one, the latest of them. */
const TOLD = 6;

/**
 * An account's tier in the latest periods, each on its own base, and which way it went from the last but one.
 * @example
 * explainMovement(mèrePaillarde, northwindKnown).sentences
 * // "1996: A with …; 1997: A with 23,332.31; 1998: no revenue.", "From 1997 to 1998 it was lost; it had been A."
 */
export function explainMovement(
  account: number,
  { revenue, settings, byPeriod }: Pick<Known, "revenue" | "settings" | "byPeriod">,
): ExplainSection {
  const heading = explainTexts.movementHeading;
  const tiers = revenue.periods.map(({ label }, at): PeriodTier => ({
    period: label,
    tier: settings.tierNames[byPeriod[at][account]],
    amount: revenue.amounts[at][account],
  }));
  const told = tiers.slice(-TOLD);
  const trail = explainTexts.trail(told, tiers.length - told.length);
  const [from, to] = tiers.slice(-2);
  if (!to) return { heading, sentences: [trail, explainTexts.onePeriod({ period: from.period })] };
  const isUp = byPeriod[tiers.length - 1][account] < byPeriod[tiers.length - 2][account];
  return { heading, sentences: [trail, explainTexts.moved(from, to, isUp)] };
}
