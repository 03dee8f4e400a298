import type { Scale } from "../../model/scores";

/** The ends and steps of the chart's axes. */
export interface ScoreAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: number;
}

/** The axes reach one unit beyond the scale, so that bubbles at its ends are whole. */
export function axisOf({ lowest, highest }: Scale): ScoreAxis {
  const range = highest - lowest;
  const unit = range <= 12 ? 1 : Math.ceil(range / 10);
  return { minimum: lowest - unit, maximum: highest + unit, unit };
}
