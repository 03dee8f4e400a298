import { NO_QUADRANT, type Quadrants, type Scale, type Scores } from "../../model/scores";
import type { QuadrantLines } from "../../model/settings";
import { percentile } from "./percentile";

/**
 * The quadrant of each account, a code into the four names: 0 growth and harmony high, 1 harmony high, 2 growth high,
 * 3 both low. On the line is high. The lines stand at the middle of the scale or at the median of those who have a
 * score; who lacks one of the two has no quadrant.
 * @example
 * // growth 8, 3, 8, 3 · harmony 7, 7, 2, 2 · lines at 5.5
 * quadrants(scores, "middle of the scale", { lowest: 1, highest: 10 }).codes // 0, 1, 2, 3
 */
export function quadrants(
  { growth, harmony }: Pick<Scores, "growth" | "harmony">,
  lines: QuadrantLines,
  scale: Scale,
): Quadrants {
  const middle = (scale.lowest + scale.highest) / 2;
  const lineOf = (scores: Float64Array) => (lines === "median" ? medianOf(scores, middle) : middle);
  const growthLine = lineOf(growth);
  const harmonyLine = lineOf(harmony);
  const codes = Uint8Array.from(growth, (up, account) => {
    const across = harmony[account];
    if (Number.isNaN(up) || Number.isNaN(across)) return NO_QUADRANT;
    return (up >= growthLine ? 0 : 1) + (across >= harmonyLine ? 0 : 2);
  });
  return { growthLine, harmonyLine, codes };
}

function medianOf(scores: Float64Array, otherwise: number): number {
  const rising = scores.filter((score) => !Number.isNaN(score)).sort();
  return rising.length > 0 ? percentile(rising, 0.5) : otherwise;
}
