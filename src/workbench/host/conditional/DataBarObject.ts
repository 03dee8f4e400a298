import type { Bound, ConditionalRule } from "../../book/ConditionalFormat";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";

type DataBar = Extract<ConditionalRule, { type: "DataBar" }>;

const bounds = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"];

/** `conditionalFormat.dataBar`. */
export class DataBarObject extends HostObject {
  readonly kind = "DataBarConditionalFormat";

  constructor(
    host: Host,
    private readonly rule: DataBar,
  ) {
    super(host);
  }

  get ShowDataBarOnly() {
    return this.rule.barOnly;
  }
  set ShowDataBarOnly(value: unknown) {
    this.host.beginWrite();
    this.rule.barOnly = check.flag(value, "showDataBarOnly");
  }
  get BarDirection() {
    return this.rule.direction;
  }
  set BarDirection(value: unknown) {
    this.host.beginWrite();
    this.rule.direction = check.oneOf(
      value,
      ["Context", "LeftToRight", "RightToLeft"],
      "The bar's direction",
    );
  }
  get LowerBoundRule() {
    return this.rule.lower;
  }
  set LowerBoundRule(value: unknown) {
    this.host.beginWrite();
    this.rule.lower = boundOf(value);
  }
  get UpperBoundRule() {
    return this.rule.upper;
  }
  set UpperBoundRule(value: unknown) {
    this.host.beginWrite();
    this.rule.upper = boundOf(value);
  }
  get PositiveFormat() {
    return new PositiveFormatObject(this.host, this.rule);
  }
}

class PositiveFormatObject extends HostObject {
  readonly kind = "ConditionalDataBarPositiveFormat";

  constructor(
    host: Host,
    private readonly rule: DataBar,
  ) {
    super(host);
  }

  get FillColor() {
    return this.rule.color;
  }
  set FillColor(value: unknown) {
    this.host.beginWrite();
    this.rule.color = check.color(value, "The bar's colour");
  }
  get GradientFill() {
    return this.rule.gradient;
  }
  set GradientFill(value: unknown) {
    this.host.beginWrite();
    this.rule.gradient = check.flag(value, "gradientFill");
  }
}

function boundOf(value: unknown): Bound {
  const { type, formula } = check.record(value, "The bound");
  const bound = check.oneOf(type, bounds, "The bound's type");
  return formula === undefined || formula === null
    ? { type: bound }
    : { type: bound, formula: String(formula) };
}
