import type { ChartModel } from "@cj-tech-master/excelts/chart";
import type { Book, Sheet } from "../Book";
import type { ConditionalRule } from "../ConditionalFormat";

/**
 * Rewrites every formula of the book: in cells, names, conditional formats, validations, tables and charts.
 * `home` is the sheet that a reference without a sheet name means.
 */
export function mapFormulas(book: Book, change: (text: string, home: Sheet) => string): void {
  for (const name of book.names) {
    const home = book.sheets.find(({ id }) => id === name.sheetId) ?? book.sheets[0];
    name.formula = change(name.formula, home);
  }
  for (const sheet of book.sheets) {
    for (const { row, column, formula } of [...sheet.cells.eachFormula()]) {
      const text = change(formula.text, sheet);
      if (text !== formula.text) sheet.cells.setFormula(row, column, { ...formula, text });
    }
    const mapText = (text: string) => change(text, sheet);
    for (const each of sheet.conditionalFormats) each.rule = mapStrings(each.rule, isRuleFormula, mapText);
    for (const each of sheet.validations) each.rule = mapStrings(each.rule, isRuleFormula, mapText);
    for (const table of sheet.tables)
      for (const column of table.columns) if (column.formula) column.formula = mapText(column.formula);
    for (const chart of sheet.charts) chart.model = mapChartFormulas(chart.model, mapText);
  }
}

/** In rules, what starts with "=" is a formula. */
function isRuleFormula(_key: string, text: string): boolean {
  return text.startsWith("=");
}

/** A chart's model with each reference to cells rewritten; the same object where nothing changed. */
export function mapChartFormulas(model: ChartModel, change: (text: string) => string): ChartModel {
  return mapStrings(model, (key) => key === "formula", change);
}

/** The same data with some of its strings changed; parts without a change stay the same objects. */
function mapStrings<T extends ChartModel | ConditionalRule | Record<string, unknown>>(
  data: T,
  isMeant: (key: string, text: string) => boolean,
  change: (text: string) => string,
): T {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return isMeant(key, value) ? change(value) : value;
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
    const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, walk(each, name)]);
    if (entries.every(([name, each]) => each === (value as Record<string, unknown>)[name])) return value;
    return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
  };
  return walk(data, "") as T;
}
