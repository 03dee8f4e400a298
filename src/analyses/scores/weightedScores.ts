/**
 * Σ weight · rating ÷ Σ weight for each account, one array of ratings a criterion. A missing rating (NaN) is left out
 * together with its weight; an account without any rated weight has no score (NaN). Eight decimals: what is equal on
 * paper ties.
 * @example
 * // the template's scoring matrix: weights 15, 35, 20, 30
 * weightedScores([[8, 4], [3, 6], [2, 8], [1, 3]].map((each) => Float64Array.from(each)), [15, 35, 20, 30])
 * // 2.95, 5.20
 */
export function weightedScores(marks: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const accounts = marks[0]?.length ?? 0;
  const scores = new Float64Array(accounts).fill(NaN);
  for (let account = 0; account < accounts; account++) {
    let sum = 0;
    let weight = 0;
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at][account];
      if (Number.isNaN(mark)) continue;
      sum += weights[at] * mark;
      weight += weights[at];
    }
    if (weight > 0) scores[account] = Math.round((sum / weight) * SCORE_STEPS) / SCORE_STEPS;
  }
  return scores;
}

/** Scores differ by one part of so many at least. */
const SCORE_STEPS = 1e8;
