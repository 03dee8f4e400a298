import type { ParetoFacts } from "../model/facts";
import type { ChartBlock, Place, SeriesPlan } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { columnOf, numbersOf, type Table } from "../model/table";
import { chartText, emphasis, formats, gapWidth, hairline, ink, secondary } from "./look";
import { palette } from "./palette";
import { axisFormat } from "./revenueUnit";
import { shortName } from "./shortName";

/** A chart shows no more columns than this. */
export const MOST_COLUMNS = 50;

/**
 * `VF_ParetoChart`, the numbers the Pareto chart is drawn from: one row an account, its revenue in the column of its
 * tier so that each tier has its colour. Above 50 accounts the last row holds all others together, split by tier.
 */
export function paretoChartTable(accounts: Table, { line }: ParetoFacts): Table {
  const { codes, labels } = tiersOf(accounts);
  const revenue = numbersOf(accounts, "Revenue");
  const shown = shownOf(accounts.rows);
  const rows = shown < accounts.rows ? shown + 1 : shown;
  const byTier = labels.map(() => new Float64Array(rows).fill(NaN));
  for (let at = 0; at < accounts.rows; at++) {
    const values = byTier[codes[at]];
    const row = Math.min(at, shown);
    values[row] = (Number.isNaN(values[row]) ? 0 : values[row]) + revenue[at];
  }
  const cumulative = numbersOf(accounts, "Cumulative share");
  return {
    name: "VF_ParetoChart",
    rows,
    columns: [
      { name: "Account", kind: "text", values: columnNames(accounts, shown, rows) },
      ...labels.map((tier, at) => ({ name: tierColumn(tier), kind: "number" as const, values: byTier[at] })),
      {
        name: "Cumulative share",
        kind: "number",
        values: Array.from({ length: rows }, (_, row) => (row < shown ? cumulative[row] : 1)),
      },
      { name: "Line", kind: "number", values: new Array<number>(rows).fill(line) },
    ],
  };
}

/** The Pareto chart over `VF_ParetoChart`: revenue as columns, cumulative share and the line from 0 to 100 %. */
export function paretoChart(
  table: Table,
  tierNames: readonly string[],
  facts: ParetoFacts,
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const colors = palette(tierNames.length);
  const scale = scaleOf(table, tierNames);
  const ref = (column: string) => ({ table: table.name, column });
  const columns = tierNames.map((tier, at): SeriesPlan => ({
    name: tier,
    values: ref(tierColumn(tier)),
    as: "stacked column",
    axis: "primary",
    color: colors[at].fill,
  }));
  return {
    kind: "chart",
    name: "Pareto",
    ...place,
    description: sheetTexts.paretoChartDescription(sheetTexts.vitalFew(facts), facts.line),
    categories: ref("Account"),
    series: [
      ...columns,
      {
        name: sheetTexts.cumulativeShare,
        values: ref("Cumulative share"),
        as: "line",
        axis: "secondary",
        color: emphasis,
        weight: 2,
      },
      {
        name: sheetTexts.paretoLine(facts.line),
        values: ref("Line"),
        as: "line",
        axis: "secondary",
        color: secondary,
        weight: 1,
        dash: true,
        labels: scale.isCut
          ? undefined
          : { numberFormat: formats.shareOfAxis, color: ink, only: "last", position: "above" },
      },
    ],
    value: {
      visible: true,
      minimum: 0,
      maximum: scale.isCut ? scale.top : undefined,
      numberFormat: axisFormat(scale.top),
      gridlines: hairline,
    },
    secondary: { visible: true, minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: formats.shareOfAxis },
    category: { visible: true, labels: "low" },
    legend: "bottom",
    gapWidth,
    ink: secondary,
    fontSize: chartText,
  };
}

/** How many accounts have a column of their own. */
export function shownOf(accounts: number): number {
  return accounts > MOST_COLUMNS ? MOST_COLUMNS - 1 : accounts;
}

/** How far up the columns go, and whether the one of all others is cut off there. */
export interface Scale {
  readonly top: number;
  readonly isCut: boolean;
}

/**
 * The scale of the columns of `VF_ParetoChart`. Where all others together would dwarf the single accounts, the scale
 * ends above the largest of these.
 */
export function scaleOf(table: Table, tierNames: readonly string[]): Scale {
  const heights = columnHeights(table, tierNames);
  const largest = Math.max(0, ...heights.slice(0, MOST_COLUMNS - 1));
  const tallest = Math.max(0, ...heights);
  const isCut = tallest > DWARFS * largest;
  return { top: isCut ? roundUp(largest) : tallest, isCut };
}

const DWARFS = 1.5;

function roundUp(amount: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(amount));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * magnitude >= amount) ?? 10;
  return step * magnitude;
}

function tierColumn(tier: string): string {
  return `${tier} revenue`;
}

function tiersOf(accounts: Table) {
  const tier = columnOf(accounts, "Tier");
  if (tier.kind !== "label") throw new Error("The column Tier of VF_Pareto must hold labels");
  return tier;
}

function columnNames(accounts: Table, shown: number, rows: number): readonly string[] {
  const names = columnOf(accounts, "Account");
  if (names.kind !== "text") throw new Error("The column Account of VF_Pareto must hold text");
  const own = names.values.slice(0, shown).map(shortName);
  return rows > shown ? [...own, sheetTexts.others(accounts.rows - shown)] : own;
}

function columnHeights(table: Table, tierNames: readonly string[]): number[] {
  const columns = tierNames.map((tier) => numbersOf(table, tierColumn(tier)));
  return Array.from({ length: table.rows }, (_, row) =>
    columns.reduce((sum, values) => sum + (Number.isNaN(values[row]) ? 0 : values[row]), 0),
  );
}
