import type { Earning } from "../../model/profit";
import { niceStep } from "../dashboard/niceStep";

/** One axis: where it begins and ends, and the distance of its marks. */
export interface Reach {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** How far margin and cost to serve reach in the chart, and whether an account lies within. */
export interface ProfitAxes {
  readonly across: Reach;
  readonly up: Reach;
  readonly holds: (earning: Pick<Earning, "grossMargin" | "costShare">) => boolean;
}

/**
 * Axes that hold the accounts, but not one of them so far out that the others shrink to a heap: cost beyond 150 %
 * of revenue, margin below –100 %.
 */
export function profitAxes(earnings: readonly Pick<Earning, "grossMargin" | "costShare">[]): ProfitAxes {
  const isNear = ({ grossMargin, costShare }: Pick<Earning, "grossMargin" | "costShare">) =>
    Math.abs(grossMargin) <= MOST_MARGIN && costShare >= -MOST_MARGIN && costShare <= MOST_COST;
  const near = earnings.filter(isNear);
  return {
    across: reachOf(near.map(({ costShare }) => costShare)),
    up: reachOf(near.map(({ grossMargin }) => grossMargin)),
    holds: isNear,
  };
}

const MOST_COST = 1.5;
const MOST_MARGIN = 1;

/** From zero or below to a mark well beyond the last point, so that its name and the quadrants' find room. */
function reachOf(values: readonly number[]): Reach {
  const lowest = values.reduce((least, each) => Math.min(least, each), 0);
  const highest = values.reduce((most, each) => Math.max(most, each), 0.05);
  const step = niceStep((highest - lowest) / 7);
  const end = (value: number) => Number(value.toPrecision(6));
  return {
    least: end(Math.floor(lowest / step + 1e-9) * step),
    most: end(Math.ceil(highest / step + 0.6) * step),
    step,
  };
}
