import type { Scores } from "../../model/scores";
import { compareNames } from "../compareNames";

/**
 * Ranks accounts by score, best first; equal scores share a rank (1, 2, 2, 4) and are listed by name. Accounts
 * without a score (NaN) have rank 0 and come last, by name.
 * @example
 * // the template's scoring matrix, customers A to F
 * rankScores(Float64Array.of(2.95, 5.2, 2.95, 5.2, 2.95, 5.2), [..."ABCDEF"])
 * // rank 4, 1, 4, 1, 4, 1 · order 1, 3, 5, 0, 2, 4
 */
export function rankScores(
  score: Float64Array,
  names: readonly string[],
): Pick<Scores, "rank" | "order" | "scored" | "placeByName"> {
  const placeByName = placesByName(names);
  const order = Uint32Array.from(score.keys()).sort((a, b) => {
    const [one, other] = [score[a], score[b]];
    if (one !== other && !(Number.isNaN(one) && Number.isNaN(other)))
      return (Number.isNaN(other) ? -Infinity : other) - (Number.isNaN(one) ? -Infinity : one);
    return placeByName[a] - placeByName[b];
  });
  const rank = new Uint32Array(score.length);
  let scored = 0;
  let place = 0;
  for (const account of order) {
    if (Number.isNaN(score[account])) break;
    if (scored === 0 || score[account] !== score[order[scored - 1]]) place = scored + 1;
    rank[account] = place;
    scored++;
  }
  return { rank, order, scored, placeByName };
}

function placesByName(names: readonly string[]): Uint32Array {
  const places = new Uint32Array(names.length);
  const order = Uint32Array.from(names.keys()).sort((a, b) => compareNames(names[a], names[b]));
  order.forEach((account, at) => (places[account] = at + 1));
  return places;
}
