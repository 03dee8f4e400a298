import type { Scale } from "../../model/scores";
import { percentile } from "./percentile";

/**
 * Figures as ratings: the 5th percentile of those there are gets the lowest rating, the 95th the highest, linear
 * between and clipped beyond, so that one giant does not press all others together. NaN stays NaN; where the two
 * percentiles are one, everybody gets the middle. Ratings have four decimals.
 * @example
 * onScale(Float64Array.of(0, 50, 100, NaN), { lowest: 1, highest: 10 }) // 1, 5.5, 10, NaN
 */
export function onScale(figures: Float64Array, { lowest, highest }: Scale): Float64Array {
  const rising = figures.filter((figure) => !Number.isNaN(figure)).sort();
  if (rising.length === 0) return figures.slice();
  const low = percentile(rising, LOW);
  const high = percentile(rising, HIGH);
  return figures.map((figure) => {
    if (Number.isNaN(figure)) return NaN;
    const share = high > low ? Math.min(1, Math.max(0, (figure - low) / (high - low))) : 0.5;
    return Math.round((lowest + share * (highest - lowest)) * DECIMALS) / DECIMALS;
  });
}

const LOW = 0.05;
const HIGH = 0.95;
const DECIMALS = 1e4;
