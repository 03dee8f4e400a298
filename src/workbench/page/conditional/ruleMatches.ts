import { isError, type CellValue } from "../../book/CellStore";
import type { ConditionalRule } from "../../book/ConditionalFormat";
import type { Sample } from "./bounds";

/** A rule that either holds for a cell or does not. */
export type MatchingRule = Extract<ConditionalRule, { format: unknown }>;

/** What a rule may look at besides the cell's own value. */
export interface RuleSurroundings {
  /** The numbers of the whole area, ascending. */
  sample: Sample;
  /** How often each value occurs in the area, by `valueKey`. */
  occurrences: ReadonlyMap<string, number>;
  /** Calculates a formula as if it stood in this cell. */
  evaluate: (formula: string) => CellValue;
}

/** True where the rule's format applies to a cell with this value. */
export function ruleMatches(rule: MatchingRule, value: CellValue, around: RuleSurroundings): boolean {
  switch (rule.type) {
    case "CellValue": {
      const first = around.evaluate(rule.formula1);
      const second = rule.formula2 === undefined ? undefined : around.evaluate(rule.formula2);
      return compares(rule.operator, value, first, second);
    }
    case "Custom": {
      const result = around.evaluate(rule.formula);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "ContainsText":
      return textMatches(rule.operator, textOf(value), rule.text);
    case "TopBottom":
      return typeof value === "number" && isAmongTop(rule, value, around.sample);
    case "PresetCriteria":
      return presetMatches(rule.criterion, value, around);
  }
}

/** Values that Excel holds to be the same: text without regard to case. */
export function valueKey(value: CellValue): string {
  return `${typeof value}:${textOf(value).toLowerCase()}`;
}

function compares(operator: string, value: CellValue, first: CellValue, second: CellValue): boolean {
  const [low, high] = [order(value, first), order(value, second)];
  switch (operator) {
    case "GreaterThan":
      return low > 0;
    case "GreaterThanOrEqual":
      return low >= 0;
    case "LessThan":
      return low < 0;
    case "LessThanOrEqual":
      return low <= 0;
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "Between":
      return (low >= 0 && high <= 0) || (low <= 0 && high >= 0);
    case "NotBetween":
      return !((low >= 0 && high <= 0) || (low <= 0 && high >= 0));
    default:
      return false;
  }
}

/** As Excel sorts mixed values: numbers, then text, then booleans; blank counts as 0. NaN where neither. */
function order(a: CellValue, b: CellValue): number {
  if (isError(a) || isError(b)) return NaN;
  const [x, y] = [a ?? (typeof b === "string" ? "" : 0), b ?? (typeof a === "string" ? "" : 0)];
  if (typeof x === "number" && typeof y === "number") return x - y;
  if (typeof x === "string" && typeof y === "string") {
    const [left, right] = [x.toLowerCase(), y.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const ranks = { number: 0, string: 1, boolean: 2 };
  const rank = (each: string | number | boolean) => ranks[typeof each as keyof typeof ranks];
  return rank(x) - rank(y) || Number(x) - Number(y);
}

function textMatches(operator: string, text: string, sought: string): boolean {
  const [own, other] = [text.toLowerCase(), sought.toLowerCase()];
  switch (operator) {
    case "Contains":
      return own.includes(other);
    case "NotContains":
      return !own.includes(other);
    case "BeginsWith":
      return own.startsWith(other);
    case "EndsWith":
      return own.endsWith(other);
    default:
      return false;
  }
}

function isAmongTop(rule: { rank: number; order: string }, value: number, sample: Sample): boolean {
  const count = rule.order.endsWith("Percent")
    ? Math.max(1, Math.floor((sample.length * rule.rank) / 100))
    : Math.min(rule.rank, sample.length);
  return rule.order.startsWith("Top") ? value >= sample[sample.length - count] : value <= sample[count - 1];
}

function presetMatches(criterion: string, value: CellValue, around: RuleSurroundings): boolean {
  const average = around.sample.reduce((sum, each) => sum + each, 0) / around.sample.length;
  switch (criterion) {
    case "Blanks":
      return textOf(value).trim() === "";
    case "NonBlanks":
      return textOf(value).trim() !== "";
    case "Errors":
      return isError(value);
    case "NonErrors":
      return !isError(value);
    case "DuplicateValues":
      return value !== undefined && (around.occurrences.get(valueKey(value)) ?? 0) > 1;
    case "UniqueValues":
      return value !== undefined && around.occurrences.get(valueKey(value)) === 1;
    case "AboveAverage":
      return typeof value === "number" && value > average;
    case "BelowAverage":
      return typeof value === "number" && value < average;
    case "EqualOrAboveAverage":
      return typeof value === "number" && value >= average;
    case "EqualOrBelowAverage":
      return typeof value === "number" && value <= average;
    default:
      return false;
  }
}

function textOf(value: CellValue): string {
  if (value === undefined) return "";
  return isError(value) ? value.error : String(value);
}
