import type { Scores, Sensitivity } from "../../model/scores";
import { nthLargest } from "./nthLargest";
import { seededRandom } from "./seededRandom";

/**
 * How firmly the top stands: 1,000 times every weight is varied by up to 20 % up or down, each by itself and all
 * alike likely, and the scores are taken anew. An account is among the top n where its score reaches the n-th
 * largest, so equals come in together. Where no more than `top` accounts have a score, the top is their better half.
 * The draws are the same on every machine. Neighbours in the ranking, down to the first below the top, whose order
 * turns in a fifth of the draws or more are told as pairs.
 * @example
 * // Alpha 9 9, Beta 5 8, Gamma 8 5, Delta 1 1 with weights 50, 50: Beta and Gamma lie level
 * sensitivity(scores, [50, 50], 2) // hold 1, .469, .531, 0 · leader 1 · Beta and Gamma change places in .531
 */
export function sensitivity(
  { counted, order, scored }: Pick<Scores, "counted" | "order" | "scored">,
  weights: readonly number[],
  topWanted: number,
): Sensitivity {
  const ranked = order.subarray(0, scored);
  const top = scored > topWanted ? topWanted : Math.floor(scored / 2);
  const hold = new Float64Array(order.length).fill(NaN);
  for (const account of ranked) hold[account] = 0;
  if (top === 0) return { top, draws: DRAWS, variation: VARIATION, hold, leader: NaN, swaps: [] };

  const marks = counted.map((each) => Float64Array.from(ranked, (account) => each[account]));
  const scoresFor = drawnScores(marks);
  const random = seededRandom(SEED);
  const held = new Uint32Array(scored);
  const turned = new Uint32Array(Math.min(top, scored - 1));
  const room = new Float64Array(scored);
  let led = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = scoresFor(weights.map((weight) => weight * (1 + VARIATION * (2 * random() - 1))));
    room.set(drawn);
    const least = nthLargest(room, top) - TIE;
    for (let at = 0; at < scored; at++) if (drawn[at] >= least) held[at]++;
    for (let at = 0; at < turned.length; at++) if (drawn[at + 1] > drawn[at] + TIE) turned[at]++;
    if (isFirst(drawn)) led++;
  }
  ranked.forEach((account, at) => (hold[account] = held[at] / DRAWS));
  const swaps = Array.from(turned, (times, at) => ({
    upper: ranked[at],
    lower: ranked[at + 1],
    share: times / DRAWS,
  }))
    .filter(({ share }) => share >= RESTLESS)
    .sort((a, b) => b.share - a.share);
  return { top, draws: DRAWS, variation: VARIATION, hold, leader: led / DRAWS, swaps };
}

const DRAWS = 1_000;
const VARIATION = 0.2;
const RESTLESS = 0.2;
const SEED = 20_080;
/** Scores this close are one, whatever the order in which they were added up. */
const TIE = 1e-9;

/** Scores by weights, one after the other into the same array; column by column, which is several times faster. */
function drawnScores(marks: readonly Float64Array[]): (weights: readonly number[]) => Float64Array {
  const accounts = marks[0]?.length ?? 0;
  const sums = new Float64Array(accounts);
  const over = new Float64Array(accounts);
  const isWhole = marks.map((each) => !each.some((mark) => Number.isNaN(mark)));
  return (weights) => {
    const whole = weights.reduce((sum, weight, at) => (isWhole[at] ? sum + weight : sum), 0);
    sums.fill(0);
    over.fill(whole);
    marks.forEach((each, at) => {
      const weight = weights[at];
      if (isWhole[at])
        for (let account = 0; account < accounts; account++) sums[account] += weight * each[account];
      else
        for (let account = 0; account < accounts; account++) {
          const mark = each[account];
          if (mark !== mark) continue;
          sums[account] += weight * mark;
          over[account] += weight;
        }
    });
    for (let account = 0; account < accounts; account++) sums[account] /= over[account];
    return sums;
  };
}

/** Whether the account that ranks first still has the largest score, alone or with others. */
function isFirst(drawn: Float64Array): boolean {
  const least = drawn[0] + TIE;
  for (let at = 1; at < drawn.length; at++) if (drawn[at] > least) return false;
  return true;
}
