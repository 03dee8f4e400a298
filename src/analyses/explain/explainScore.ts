import { quadrantWords } from "../../model/quadrantWords";
import type { ExplainSection, ScoredAccounts } from "../../model/explain";
import { explainBesideTexts, type MarkTold } from "../../model/explainBesideTexts";
import type { Settings } from "../../model/settings";

/**
 * An account's score, what it got by each criterion (the heaviest first) and where a point more would add most.
 * Undefined where it stands in no table of ratings.
 * @example
 * // weights 15, 35, 20, 30 and ratings 4, 6, 8, 3
 * explainScore("b", scored, settings)
 * // "Rank 1 of 6 with a score of 5.20; …", "Strategic fit: 6.00 at 35.00% of the weight.", …
 */
export function explainScore(
  key: string,
  scored: ScoredAccounts,
  { quadrantNames, ratingScale }: Pick<Settings, "quadrantNames" | "ratingScale">,
): ExplainSection | undefined {
  const account = scored.keys.indexOf(key);
  if (account < 0) return undefined;
  const heading = explainBesideTexts.scoreHeading;
  const { scores, quadrants } = scored;
  const score = scores.score[account];
  if (Number.isNaN(score)) return { heading, sentences: [explainBesideTexts.noScore] };
  const marks = marksOf(account, scored);
  const told = {
    rank: scores.rank[account],
    scored: scores.scored,
    score,
    growth: scores.growth[account],
    harmony: scores.harmony[account],
    quadrant: quadrantWords({ quadrantNames })[quadrants.codes[account]] ?? "",
  };
  return {
    heading,
    sentences: [
      explainBesideTexts.score(told),
      ...marks.map(explainBesideTexts.mark),
      ...lever(marks, ratingScale.highest),
    ],
  };
}

/** The criteria that have a weight; what is not rated comes last. */
function marksOf(account: number, { criteria, scores }: ScoredAccounts): readonly MarkTold[] {
  const all = criteria.map(({ name, weight, higherIsBetter }, at) => ({
    criterion: name,
    mark: scores.counted[at][account],
    weight,
    isTurned: !higherIsBetter,
  }));
  const isRated = ({ mark }: MarkTold) => !Number.isNaN(mark);
  const sum = all.filter(isRated).reduce((total, { weight }) => total + weight, 0);
  return all
    .filter(({ weight }) => weight > 0)
    .map((each) => ({ ...each, weight: each.weight / sum }))
    .sort((a, b) => Number(isRated(b)) - Number(isRated(a)) || b.weight - a.weight);
}

/** The one criterion by which a point more, where the scale has room for it, adds most; none where several tie. */
function lever(marks: readonly MarkTold[], highest: number): readonly string[] {
  const [first, second] = marks.filter(({ mark }) => mark + 1 <= highest);
  if (!first || second?.weight === first.weight) return [];
  return [explainBesideTexts.lever(first.criterion, first.weight, first.isTurned)];
}
