import type { Bound } from "../../book/ConditionalFormat";

/** The numbers a rule covers, ascending; what percentages and percentiles are taken of. */
export type Sample = readonly number[];

/**
 * The number that a bound of a data bar, colour scale or icon set stands for. `evaluate` calculates a
 * formula; undefined where the bound says nothing usable, as for an empty sample.
 */
export function boundValue(
  bound: Bound,
  sample: Sample,
  evaluate: (formula: string) => number | undefined,
): number | undefined {
  if (sample.length === 0) return undefined;
  const [least, most] = [sample[0], sample[sample.length - 1]];
  switch (bound.type) {
    case "LowestValue":
      return least;
    case "HighestValue":
      return most;
    case "Number":
    case "Formula":
      return evaluate(bound.formula ?? "");
    case "Percent": {
      const percent = evaluate(bound.formula ?? "");
      return percent === undefined ? undefined : least + ((most - least) * percent) / 100;
    }
    case "Percentile": {
      const percentile = evaluate(bound.formula ?? "");
      return percentile === undefined ? undefined : percentileOf(sample, percentile / 100);
    }
    default:
      return undefined;
  }
}

/** As Excel's PERCENTILE.INC: `part` from 0 to 1, interpolated between neighbours. */
function percentileOf(sample: Sample, part: number): number {
  const place = Math.min(Math.max(part, 0), 1) * (sample.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sample.length - 1);
  return sample[below] + (sample[above] - sample[below]) * (place - below);
}
