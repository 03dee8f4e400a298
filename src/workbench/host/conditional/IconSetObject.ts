import type { ConditionalRule } from "../../book/ConditionalFormat";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { notSupported } from "../HostError";
import { evenCriteria } from "./newRule";

type IconSet = Extract<ConditionalRule, { type: "IconSet" }>;

const styles = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
];
const types = ["Number", "Percent", "Percentile", "Formula", "Invalid"];

/** `conditionalFormat.iconSet`. */
export class IconSetObject extends HostObject {
  readonly kind = "IconSetConditionalFormat";

  constructor(
    host: Host,
    private readonly rule: IconSet,
  ) {
    super(host);
  }

  get Style() {
    return this.rule.style;
  }
  /** Another number of icons starts with even criteria. */
  set Style(value: unknown) {
    this.host.beginWrite();
    this.rule.style = check.oneOf(value, styles, "The icon set");
    const icons = countOf(this.rule.style);
    if (this.rule.criteria.length !== icons) this.rule.criteria = evenCriteria(icons);
  }
  get ReverseIconOrder() {
    return this.rule.reversed;
  }
  set ReverseIconOrder(value: unknown) {
    this.host.beginWrite();
    this.rule.reversed = check.flag(value, "reverseIconOrder");
  }
  get ShowIconOnly() {
    return this.rule.iconOnly;
  }
  set ShowIconOnly(value: unknown) {
    this.host.beginWrite();
    this.rule.iconOnly = check.flag(value, "showIconOnly");
  }
  get Criteria() {
    return this.rule.criteria;
  }
  /** One entry for each icon; what the first says does not matter, it takes the lowest values. */
  set Criteria(value: unknown) {
    this.host.beginWrite();
    const list = check.list(value, "The criteria");
    if (list.length !== countOf(this.rule.style)) throw invalid("There must be one criterion for each icon.");
    this.rule.criteria = list.map((each, index) => criterionOf(each, index, this.rule.criteria[0]));
  }
}

function criterionOf(
  value: unknown,
  index: number,
  first: IconSet["criteria"][number],
): IconSet["criteria"][number] {
  const { type, operator, formula, customIcon } = check.record(value, "A criterion");
  if (customIcon !== undefined && customIcon !== null)
    throw notSupported("ConditionalIconCriterion.customIcon");
  if (index === 0 && formula === undefined) return first;
  return {
    type: check.oneOf(type, types, "The criterion's type"),
    operator: check.oneOf(
      operator,
      ["GreaterThan", "GreaterThanOrEqual", "Invalid"],
      "The criterion's operator",
    ),
    formula: String(formula),
  };
}

function countOf(style: string): number {
  return style.startsWith("Three") ? 3 : style.startsWith("Four") ? 4 : 5;
}
