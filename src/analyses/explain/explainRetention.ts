import type { ExplainSection } from "../../model/explain";
import { explainTexts } from "../../model/explainTexts";
import type { Revenue } from "../../model/revenue";
import { retentionBetween } from "../retention/retentionBetween";

/**
 * What an account's revenue did between the last two periods, and how much that is of all that was lost or won.
 * Undefined where there is one period only.
 * @example
 * explainRetention(mèrePaillarde, northwind)
 * // "Lost: it brought 23,332.31 and now nothing. That is 56.18% of all churned revenue."
 */
export function explainRetention(account: number, { periods, amounts }: Revenue): ExplainSection | undefined {
  const [from, to] = periods.slice(-2);
  if (!to) return undefined;
  const [before, after] = amounts.slice(-2);
  const sentence = changeOf(before, after, account);
  return {
    heading: explainTexts.retentionHeading({ from: from.label, to: to.label }),
    sentences: [sentence],
  };
}

function changeOf(before: Float64Array, after: Float64Array, account: number): string {
  const was = Math.max(0, before[account]);
  const is = Math.max(0, after[account]);
  if (was === 0 && is === 0) return explainTexts.neither;
  if (was === is) return explainTexts.same({ amount: is });
  const { churned, contraction, expansion, fresh } = retentionBetween(before, after).revenue;
  if (is === 0) return explainTexts.lost({ before: was, share: was / churned });
  if (was === 0) return explainTexts.fresh({ after: is, share: is / fresh });
  return is < was
    ? explainTexts.shrank(was, is, (was - is) / contraction)
    : explainTexts.grew(was, is, (is - was) / expansion);
}
