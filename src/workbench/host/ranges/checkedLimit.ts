import { check, invalid } from "../check";
import { RangeShape } from "./RangeShape";

/** The kinds of rules, and what Office.js calls them as types. */
export const limitTypes = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** Excel keeps a list written out in the rule no longer than this. */
const longestList = 255;

/** A data validation rule as the book keeps it; a range given as a source is kept as a formula, a date as its number. */
export function checkedLimit(rule: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [kind, ...others] = Object.keys(rule);
  if (others.length > 0 || !(kind in limitTypes)) throw invalid("A rule has exactly one kind.");
  const stated = check.record(rule[kind], "The rule");
  if (kind === "list") return { list: checkedList(stated) };
  if (kind === "custom") return { custom: { formula: check.text(stated.formula, "The formula") } };
  const operator = check.oneOf(stated.operator, operators, "The comparison");
  const formula1 = bound(stated.formula1, kind);
  if (!operator.endsWith("etween")) return { [kind]: { operator, formula1 } };
  return { [kind]: { operator, formula1, formula2: bound(stated.formula2, kind) } };
}

function checkedList({ source, ...list }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const text = source instanceof RangeShape ? `=${source.Address}` : check.text(source, "The list's source");
  if (!text.startsWith("=") && text.length > longestList)
    throw invalid(`A list has at most ${longestList} characters.`);
  return { inCellDropDown: true, ...list, source: text };
}

function bound(value: unknown, kind: string): number | string {
  if (value instanceof RangeShape) return `=${value.Address}`;
  if (typeof value === "number") return value;
  const text = check.text(value, "The bound");
  if (text === "") throw invalid("The rule needs a bound.");
  if (text.startsWith("=")) return text;
  if (Number.isFinite(Number(text))) return Number(text);
  const day = kind === "date" ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) : NaN;
  if (Number.isNaN(day)) throw invalid("The bound is no number, no date and no formula.");
  return Math.round(day / 86_400_000) + 25_569;
}
