import { quadrantWords } from "../model/quadrantWords";
import { quadrants } from "../analyses/scores/quadrants";
import { scoreAccounts } from "../analyses/scores/scoreAccounts";
import { accountKey } from "../intake/accountKey";
import type { ScoredAccounts } from "../model/explain";
import { NO_QUADRANT, type CriterionWish, type Scale, type ScoreLine } from "../model/scores";
import type { Settings } from "../model/settings";

/**
 * The first accounts, best first, as they would be scored by these criteria and settings; nothing is written. What
 * was rated is known from the last look, `scale` being the scale of then; a criterion that is new has no ratings yet.
 */
export function previewScores(
  { names, criteria: known, scores }: ScoredAccounts,
  wishes: readonly CriterionWish[],
  settings: Settings,
  scale: Scale,
  most: number,
): readonly ScoreLine[] {
  const criteria = wishes.map((wish) => ({ ...wish, key: accountKey(wish.name) }));
  const marks = criteria.map(({ key, source }) => {
    const at = known.findIndex((each) => each.key === key && each.source === source);
    if (at < 0) return new Float64Array(names.length).fill(NaN);
    const counted = scores.counted[at];
    return known[at].higherIsBetter ? counted : counted.map((mark) => scale.lowest + scale.highest - mark);
  });
  const scored = scoreAccounts(criteria, { accounts: names, marks }, settings.ratingScale);
  const { codes } = quadrants(scored, settings.quadrantLines, settings.ratingScale);
  return [...scored.order.subarray(0, Math.min(most, scored.scored))].map((account) => ({
    account: names[account],
    rank: scored.rank[account],
    score: scored.score[account],
    growth: scored.growth[account],
    harmony: scored.harmony[account],
    quadrant: codes[account] === NO_QUADRANT ? "" : quadrantWords(settings)[codes[account]],
  }));
}
