import type { ConditionalRule, ScalePoint } from "../../book/ConditionalFormat";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";

type ColorScale = Extract<ConditionalRule, { type: "ColorScale" }>;

const types = ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"];

/** `conditionalFormat.colorScale`. */
export class ColorScaleObject extends HostObject {
  readonly kind = "ColorScaleConditionalFormat";

  constructor(
    host: Host,
    private readonly rule: ColorScale,
  ) {
    super(host);
  }

  get ThreeColorScale() {
    return this.rule.midpoint !== undefined;
  }
  get Criteria() {
    const { minimum, midpoint, maximum } = this.rule;
    return { minimum, maximum, ...(midpoint ? { midpoint } : {}) };
  }
  set Criteria(value: unknown) {
    this.host.beginWrite();
    const { minimum, midpoint, maximum } = check.record(value, "The criteria");
    this.rule.minimum = pointOf(minimum);
    this.rule.midpoint = midpoint === undefined || midpoint === null ? undefined : pointOf(midpoint);
    this.rule.maximum = pointOf(maximum);
  }
}

function pointOf(value: unknown): ScalePoint {
  const { type, formula, color } = check.record(value, "A point of the scale");
  const point = {
    type: check.oneOf(type, types, "The point's type"),
    color: check.color(color, "The point's colour"),
  };
  return formula === undefined || formula === null ? point : { ...point, formula: String(formula) };
}
