import type { Criterion, Dimension, Ratings, Scale, Scores } from "../../model/scores";
import { countedMarks } from "./countedMarks";
import { rankScores } from "./rankScores";
import { weightedScores } from "./weightedScores";

/**
 * The scores of all accounts: growth, harmony, and overall by the criteria of both with their weights ÷ their sum;
 * and their ranks by the overall score. `marks` holds one array for each of the criteria.
 * @example
 * // customers A to F of the template alternate 8, 3, 2, 1 and 4, 6, 8, 3 with weights 15, 35, 20, 30
 * scoreAccounts(criteria, ratings, { lowest: 1, highest: 10 }).score // 2.95, 5.2, 2.95, 5.2, 2.95, 5.2
 */
export function scoreAccounts(
  criteria: readonly Criterion[],
  { accounts, marks }: Pick<Ratings, "accounts" | "marks">,
  scale: Scale,
): Scores {
  const counted = countedMarks(marks, criteria, scale);
  const scoresOf = (dimension?: Dimension) => {
    const which = criteria.flatMap((each, at) => (!dimension || each.dimension === dimension ? [at] : []));
    if (which.length === 0) return new Float64Array(accounts.length).fill(NaN);
    return weightedScores(
      which.map((at) => counted[at]),
      which.map((at) => criteria[at].weight),
    );
  };
  const score = scoresOf();
  return {
    counted,
    growth: scoresOf("Growth"),
    harmony: scoresOf("Harmony"),
    score,
    ...rankScores(score, accounts),
  };
}
