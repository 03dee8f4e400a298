import type { Bound, ConditionalRule } from "../../book/ConditionalFormat";
import { boundValue, type Sample } from "./bounds";

type DataBarRule = Extract<ConditionalRule, { type: "DataBar" }>;

/** Where a data bar lies in its cell, as shares of the cell's width from the left. */
export interface BarShape {
  from: number;
  to: number;
  color: string;
  gradient: boolean;
  negative: boolean;
  /** Where negative and positive bars part; 0 where all are positive. */
  axis: number;
}

const negativeColor = "#D65F5F";

/** The bar of one number among its area; as in Excel, automatic bounds always reach to 0. */
export function dataBar(
  rule: DataBarRule,
  value: number,
  sample: Sample,
  evaluate: (formula: string) => number | undefined,
): BarShape {
  const least = ofBound(rule.lower, sample, evaluate) ?? Math.min(0, sample[0] ?? 0);
  const most = ofBound(rule.upper, sample, evaluate) ?? Math.max(0, sample[sample.length - 1] ?? 0);
  const share = (number: number) =>
    most > least ? Math.min(Math.max((number - least) / (most - least), 0), 1) : 0;

  const axis = least < 0 ? share(Math.min(0, most)) : 0;
  const [from, to] = value < 0 ? [share(value), axis] : [axis, share(value)];
  const leftward = rule.direction === "RightToLeft";
  return {
    from: leftward ? 1 - to : from,
    to: leftward ? 1 - from : to,
    color: value < 0 ? negativeColor : rule.color,
    gradient: rule.gradient,
    negative: value < 0,
    axis: leftward && axis > 0 ? 1 - axis : axis,
  };
}

function ofBound(bound: Bound, sample: Sample, evaluate: (formula: string) => number | undefined) {
  return bound.type === "Automatic" ? undefined : boundValue(bound, sample, evaluate);
}
