import type { ConditionalRule, RuleFormat } from "../../book/ConditionalFormat";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { RuleFormatObject } from "./RuleFormatObject";

/** A rule that gives cells a look. */
export type FormattingRule = Extract<ConditionalRule, { format: RuleFormat }>;

/** `cellValue`, `custom`, `textComparison`, `topBottom` and `preset` of a conditional format. */
export class RuleObject extends HostObject {
  readonly kind: string;

  constructor(
    host: Host,
    private readonly rule: FormattingRule,
  ) {
    super(host);
    this.kind = `${rule.type}ConditionalFormat`;
  }

  get Format() {
    return new RuleFormatObject(this.host, this.rule.format);
  }
  /** Plain data, except of a custom rule: that is an object with a formula. */
  get Rule() {
    const { rule } = this;
    return rule.type === "Custom" ? new FormulaRuleObject(this.host, rule) : stated(rule);
  }
  set Rule(value: unknown) {
    this.host.beginWrite();
    assign(this.rule, check.record(value, "The rule"));
  }
}

class FormulaRuleObject extends HostObject {
  readonly kind = "ConditionalFormatRule";

  constructor(
    host: Host,
    private readonly rule: Extract<ConditionalRule, { type: "Custom" }>,
  ) {
    super(host);
  }

  get Formula() {
    return this.rule.formula;
  }
  set Formula(value: unknown) {
    this.host.beginWrite();
    this.rule.formula = formula(value);
  }
}

const comparisons = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"];
const orders = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];

function stated(rule: Exclude<FormattingRule, { type: "Custom" }>): Record<string, unknown> {
  switch (rule.type) {
    case "CellValue":
      return { formula1: rule.formula1, formula2: rule.formula2 ?? "", operator: rule.operator };
    case "ContainsText":
      return { operator: rule.operator, text: rule.text };
    case "TopBottom":
      return { rank: rule.rank, type: rule.order };
    case "PresetCriteria":
      return { criterion: rule.criterion };
  }
}

function assign(rule: FormattingRule, value: Readonly<Record<string, unknown>>): void {
  switch (rule.type) {
    case "CellValue":
      rule.operator = check.oneOf(value.operator, comparisons, "The comparison");
      rule.formula1 = formula(value.formula1);
      rule.formula2 = /between/i.test(rule.operator) ? formula(value.formula2) : undefined;
      return;
    case "ContainsText":
      rule.operator = check.oneOf(value.operator, textOperators, "The comparison");
      rule.text = check.text(value.text, "The text");
      return;
    case "TopBottom":
      rule.order = check.oneOf(value.type, orders, "The order");
      rule.rank = check.whole(value.rank, "The rank", 1);
      return;
    case "PresetCriteria":
      rule.criterion = check.text(value.criterion, "The criterion");
      return;
    case "Custom":
      rule.formula = formula(value.formula);
  }
}

/** Formulas of rules may be given as numbers; texts are kept as Excel keeps them, with their "=". */
function formula(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  const text = check.text(value, "The formula");
  if (text === "") throw invalid("The rule needs a formula.");
  return text.startsWith("=") ? text : `=${text}`;
}
