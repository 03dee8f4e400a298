import type { Book, Rect, Sheet } from "../../book/Book";
import type { CellValue } from "../../book/CellStore";
import type { ConditionalFormat, RuleFormat } from "../../book/ConditionalFormat";
import { boundValue } from "./bounds";
import { RuleFormulas } from "./RuleFormulas";
import { iconOf, type CellIcon } from "./iconOf";
import { ruleMatches, valueKey, type RuleSurroundings } from "./ruleMatches";
import { dataBar, type BarShape } from "./dataBar";
import { scaleColor } from "./scaleColor";

/** What conditional formats add to one cell. */
export interface ConditionalLook {
  format: RuleFormat;
  bar?: BarShape;
  icon?: CellIcon;
  /** The bar or icon stands instead of the value. */
  hidesValue?: boolean;
}

/**
 * Works out a sheet's conditional formats; the result answers for a cell. What rules need of their whole
 * area (least, most, duplicates) is gathered once, at the first cell that asks.
 */
export function conditionalLooks(
  book: Book,
  sheet: Sheet,
): (row: number, column: number) => ConditionalLook | undefined {
  const around = new Map<ConditionalFormat, Omit<RuleSurroundings, "evaluate">>();
  const formulas = new RuleFormulas(book, sheet);
  const surroundings = (rule: ConditionalFormat) => {
    const known = around.get(rule) ?? gather(sheet, rule.areas);
    around.set(rule, known);
    return known;
  };

  return (row, column) => {
    const rules = sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => isInside(area, row, column)),
    );
    if (rules.length === 0) return undefined;
    const value = sheet.cells.value(row, column);
    const look: ConditionalLook = { format: {} };
    for (const rule of rules) {
      const evaluate = (formula: string) => formulas.evaluate(formula, rule.areas[0], row, column);
      const applies = apply(rule, value, { ...surroundings(rule), evaluate }, look);
      if (applies && rule.stopIfTrue) break;
    }
    return look;
  };
}

/** Adds what one rule gives to the look; what a rule before it has set stays. True where it gave something. */
function apply(
  { rule }: ConditionalFormat,
  value: CellValue,
  around: RuleSurroundings,
  look: ConditionalLook,
): boolean {
  if ("format" in rule) {
    if (!ruleMatches(rule, value, around)) return false;
    look.format = { ...rule.format, ...look.format };
    return true;
  }
  if (typeof value !== "number") return false;

  const number = (formula: string) => {
    const result = around.evaluate(formula);
    return typeof result === "number" ? result : undefined;
  };
  if (rule.type === "ColorScale") {
    const fill = scaleColor(rule, value, (point) => boundValue(point, around.sample, number));
    if (fill) look.format = { fill, ...look.format };
    return fill !== undefined;
  }
  if (rule.type === "DataBar") {
    look.bar ??= dataBar(rule, value, around.sample, number);
    look.hidesValue ||= rule.barOnly;
    return true;
  }
  const reached = rule.criteria.filter(({ type, formula, operator }, at) => {
    const bound = at === 0 ? -Infinity : boundValue({ type, formula }, around.sample, number);
    return bound !== undefined && (operator === "GreaterThan" ? value > bound : value >= bound);
  }).length;
  const level = rule.reversed ? rule.criteria.length - reached : reached - 1;
  look.icon ??= iconOf(rule.style, level);
  look.hidesValue ||= rule.iconOnly;
  return true;
}

function gather(sheet: Sheet, areas: readonly Rect[]): Omit<RuleSurroundings, "evaluate"> {
  const sample: number[] = [];
  const occurrences = new Map<string, number>();
  for (const { row, column, rows, columns } of areas)
    for (let at = row; at < Math.min(row + rows, sheet.cells.rowCount); at++)
      for (let each = column; each < Math.min(column + columns, sheet.cells.columnCount(at)); each++) {
        const value = sheet.cells.value(at, each);
        if (value === undefined) continue;
        if (typeof value === "number") sample.push(value);
        occurrences.set(valueKey(value), (occurrences.get(valueKey(value)) ?? 0) + 1);
      }
  return { sample: sample.sort((a, b) => a - b), occurrences };
}

function isInside(area: Rect, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
