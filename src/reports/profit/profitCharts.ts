import type { ChartBlock, SeriesPlan } from "../../model/chartPlan";
import type { Block, ColumnRef } from "../../model/plan";
import { profitTexts } from "../../model/profitTexts";
import { numbersOf, type Table } from "../../model/table";
import { niceStep } from "../dashboard/niceStep";
import {
  changeColors,
  chartText,
  emphasis,
  hairline,
  ink,
  rule,
  secondary,
  styles,
  tierShades,
} from "../look";
import { axisFormat } from "../revenueUnit";
import { textAt } from "../textAt";
import type { ProfitAxes, Reach } from "./profitAxes";
import type { ProfitGrid } from "./profitGrid";
import type { ProfitResults } from "./ProfitResults";

/** Each label is a call of its own to Excel; most of those further down would be blank. */
const MOST_TEXTS = 40;

/** The two charts with their headings; `data` are the tables that they show. */
export function profitCharts(
  results: ProfitResults,
  data: readonly Table[],
  axes: ProfitAxes,
  grid: ProfitGrid,
  finding: string,
): Block[] {
  const { marginLine, costLine } = results.earnings;
  const { charts, left, side } = grid;
  const isShare = results.curve.facts.profit > 0;
  const has = (name: string) => data.some((each) => each.name === name);
  return [
    textAt("matrixHeading", charts, left, profitTexts.matrixHeading, styles.heading),
    textAt(
      "matrixCaption",
      charts + 1,
      left,
      profitTexts.matrixCaption(marginLine, costLine),
      styles.caption,
    ),
    ...(has("VF_ProfitQuadrants") ? [scatter(results, data, axes, grid, finding)] : []),
    textAt("whaleHeading", charts, side, profitTexts.whaleHeading, styles.heading),
    textAt("whaleCaption", charts + 1, side, profitTexts.whaleCaption(isShare), styles.caption),
    whale(results, data, grid, finding),
  ];
}

function scatter(
  { earnings }: ProfitResults,
  data: readonly Table[],
  axes: ProfitAxes,
  grid: ProfitGrid,
  finding: string,
): ChartBlock {
  const { series: names } = profitTexts;
  const points = (table: string, name: string, color: string): SeriesPlan[] =>
    data.some((each) => each.name === table)
      ? [
          {
            name,
            values: ref(table, "Gross margin"),
            across: ref(table, "Cost to serve"),
            as: "scatter",
            axis: "primary",
            color,
            marker: 8,
            labels: { ...labels(ink, "right"), texts: ref(table, "Label", MOST_TEXTS) },
          },
        ]
      : [];
  return {
    kind: "chart",
    name: "ProfitMatrix",
    at: { row: grid.charts + 2, column: grid.left },
    rows: grid.chartRows,
    columns: grid.leftColumns,
    description: profitTexts.matrixDescription({
      margin: earnings.marginLine,
      cost: earnings.costLine,
      finding,
    }),
    categories: ref("VF_ProfitLines", "Across"),
    series: [
      {
        name: names.quadrants,
        values: ref("VF_ProfitQuadrants", "Up"),
        across: ref("VF_ProfitQuadrants", "Across"),
        as: "scatter",
        axis: "primary",
        color: "none",
        labels: { ...labels(secondary, "center"), texts: ref("VF_ProfitQuadrants", "Quadrant") },
      },
      line(names.marginLine, "Across", "Median margin", rule, true),
      line(names.costLine, "Median cost", "Up", rule, true),
      line(names.breakEven, "Break-even", "Break-even", emphasis, false),
      ...points("VF_ProfitPoints", names.earns, tierShades.second),
      ...points("VF_LossPoints", names.loses, changeColors.lost),
    ],
    value: { ...axisOf(axes.up), title: profitTexts.margin, gridlines: hairline },
    category: { ...axisOf(axes.across), title: profitTexts.cost },
    legend: "none",
    gapWidth: 100,
    ink: secondary,
    fontSize: chartText,
  };
}

function whale(
  { curve: { facts, cumulative } }: ProfitResults,
  data: readonly Table[],
  grid: ProfitGrid,
  finding: string,
): ChartBlock {
  const { series: names } = profitTexts;
  const isShare = facts.profit > 0;
  const column = isShare ? "Profit share" : "Profit";
  const curve = data.find(({ name }) => name === "VF_WhaleCurve");
  const values = curve ? Array.from(numbersOf(curve, column)) : [];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = niceStep((most - least) / 5);
  const countStep = Math.max(1, niceStep(cumulative.length / 6));
  return {
    kind: "chart",
    name: "WhaleCurve",
    at: { row: grid.charts + 2, column: grid.side },
    rows: grid.chartRows,
    columns: grid.sideColumns,
    description: profitTexts.whaleDescription({ finding }),
    categories: ref("VF_WhaleCurve", "Accounts"),
    series: [
      line(profitTexts.profitLine, "Accounts", "Whole profit", emphasis, true),
      {
        name: names.curve,
        values: ref("VF_WhaleCurve", column),
        across: ref("VF_WhaleCurve", "Accounts"),
        as: "scatter line",
        axis: "primary",
        color: tierShades.first,
        weight: 2.25,
      },
      {
        name: names.peak,
        values: ref("VF_WhalePeak", "Peak"),
        across: ref("VF_WhalePeak", "Accounts"),
        as: "scatter",
        axis: "primary",
        color: tierShades.first,
        marker: 8,
        labels: { ...labels(ink, "above"), texts: ref("VF_WhalePeak", "Label") },
      },
    ],
    value: {
      visible: true,
      minimum: Math.floor(least / step + 1e-9) * step,
      // A mark above the peak, for its label.
      maximum: Number(((Math.floor(most / step + 1e-9) + 1) * step).toPrecision(6)),
      majorUnit: step,
      numberFormat: isShare ? "0%" : axisFormat(Math.max(most, -least)),
      gridlines: hairline,
    },
    category: {
      visible: true,
      title: profitTexts.whaleAccounts,
      minimum: 0,
      maximum: Math.ceil(cumulative.length / countStep) * countStep,
      majorUnit: countStep,
      numberFormat: "#,##0",
      labels: "low",
    },
    legend: "none",
    gapWidth: 100,
    ink: secondary,
    fontSize: chartText,
  };
}

const ref = (table: string, column: string, rows?: number): ColumnRef => ({ table, column, rows });

const labels = (color: string, position: "right" | "center" | "above") =>
  ({ numberFormat: "General", color, position }) as const;

function line(name: string, across: string, up: string, color: string, dash: boolean): SeriesPlan {
  return {
    name,
    values: ref("VF_ProfitLines", up),
    across: ref("VF_ProfitLines", across),
    as: "scatter line",
    axis: "primary",
    color,
    weight: 1,
    dash,
  };
}

function axisOf({ least, most, step }: Reach) {
  return {
    visible: true,
    minimum: least,
    maximum: most,
    majorUnit: step,
    numberFormat: step < 0.01 ? "0.0%" : "0%",
    labels: "low",
    line: rule,
  } as const;
}
