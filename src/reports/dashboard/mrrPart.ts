import { dashboardTexts } from "../../model/dashboardTexts";
import type { AxisPlan, ChartBlock } from "../../model/chartPlan";
import type { Block } from "../../model/plan";
import { cellOf, columnOf, numbersOf, type Table } from "../../model/table";
import { chartText, hairline, heights, ink, secondary, styles } from "../look";
import { axisFormat } from "../revenueUnit";
import { textAt } from "../textAt";
import { ROWS, type DashboardGrid } from "./dashboardGrid";
import type { DashboardResults } from "./DashboardResults";
import { heading } from "./heading";
import { niceStep } from "./niceStep";
import { shortenedName } from "./shortenedName";
import { periodAxis } from "./periodAxis";
import { changeColor, planColors } from "./planColors";

/**
 * MRR by plan over time and, from three periods on, its change below: both charts are as wide and have the same room
 * beside their bars, so that a period of one stands above the same period of the other.
 */
export function mrrPart(results: DashboardResults, grid: DashboardGrid, finding: string): Block[] {
  const { byPlan } = results;
  const { right: column, rightColumns: columns } = grid;
  const top = heading("mrr", dashboardTexts.mrrHeading, { row: ROWS.mrr, column }, columns);
  if (byPlan.rows < 3) {
    const hintRow = ROWS.accounts - 2;
    const hint = textAt("changeNeeds", hintRow, column, dashboardTexts.changeNeeds, styles.caption);
    return [...top, planChart(results, grid, finding, hintRow - ROWS.mrr - 1), hint];
  }
  return [
    ...top,
    planChart(results, grid, finding, ROWS.change - ROWS.mrr - 1),
    ...heading("change", dashboardTexts.changeHeading, { row: ROWS.change, column }, columns),
    changeChart(byPlan, grid),
  ];
}

/** The points kept free beside the bars for the axis. */
const AXIS_ROOM = 40;
/** And below them, for the periods. */
const PERIODS_ROOM = 18;
const TOP_ROOM = 8;
/** Total, Change, Change share and Label follow the plans. */
const AFTER_PLANS = 4;

function planChart(
  { byPlan }: DashboardResults,
  grid: DashboardGrid,
  finding: string,
  rows: number,
): ChartBlock {
  const ref = (column: string) => ({ table: byPlan.name, column });
  const planHeaders = planHeadersOf(byPlan);
  const colors = planColors(planHeaders.length);
  const [first, last] = ends(byPlan);
  const plot = plotOf(byPlan, grid, heightBetween(grid, ROWS.mrr + 1, rows));
  return {
    kind: "chart",
    name: "MrrByPlan",
    at: { row: ROWS.mrr + 1, column: grid.right },
    rows,
    columns: grid.rightColumns,
    description: dashboardTexts.mrrDescription({ first, last, finding }),
    categories: ref("Label"),
    series: planHeaders.map((header, at) => ({
      name: shortenedName(header),
      values: ref(header),
      as: "stacked column" as const,
      axis: "primary" as const,
      color: colors[at],
    })),
    value: moneyAxis(byPlan),
    category: periodAxis(byPlan, plot.width),
    legend: planHeaders.length > 1 ? "right" : "none",
    gapWidth: byPlan.rows < 5 ? 200 : 60,
    plot,
    ink: secondary,
    fontSize: chartText,
  };
}

function changeChart(byPlan: Table, grid: DashboardGrid): ChartBlock {
  const ref = (column: string) => ({ table: byPlan.name, column });
  const [first, last] = ends(byPlan);
  const rows = ROWS.accounts - ROWS.change - 2;
  const plot = plotOf(byPlan, grid, heightBetween(grid, ROWS.change + 1, rows));
  return {
    kind: "chart",
    name: "MrrChange",
    at: { row: ROWS.change + 1, column: grid.right },
    rows,
    columns: grid.rightColumns,
    description: dashboardTexts.changeDescription({ first, last }),
    categories: ref("Label"),
    series: [
      {
        name: dashboardTexts.changeHeading,
        values: ref("Change share"),
        as: "line with markers",
        axis: "primary",
        color: changeColor,
        marker: 5,
        weight: 1.75,
        labels: { numberFormat: '+0.0%;"−"0.0%;0.0%', color: ink, only: "last", position: "right" },
      },
    ],
    value: changeAxis(byPlan),
    category: periodAxis(byPlan, plot.width),
    legend: "none",
    gapWidth: 60,
    plot,
    ink: secondary,
    fontSize: chartText,
  };
}

function moneyAxis(byPlan: Table): AxisPlan {
  const totals = Array.from(numbersOf(byPlan, "Total")).filter(isKnown);
  const largest = Math.max(0, ...totals.map(Math.abs));
  return {
    visible: true,
    majorUnit: niceStep(largest / 4),
    numberFormat: axisFormat(largest),
    gridlines: hairline,
  };
}

/** Zero is always seen, so that up and down are told by the side of it on which a point lies. */
function changeAxis(byPlan: Table): AxisPlan {
  const shares = Array.from(numbersOf(byPlan, "Change share")).filter(isKnown);
  const [least, most] = [Math.min(0, ...shares), Math.max(0, ...shares)];
  const step = most > least ? niceStep((most - least) / 3) : 0.01;
  const format = Number.isInteger(Number((step * 100).toPrecision(6))) ? "0%" : "0.0%";
  return {
    visible: true,
    minimum: Math.floor(least / step + 1e-9) * step,
    maximum: Math.ceil(most / step - 1e-9) * step || step,
    majorUnit: step,
    numberFormat: `+${format};"−"${format};${format}`,
    gridlines: hairline,
  };
}

const isKnown = (value: number) => !Number.isNaN(value);

function plotOf(byPlan: Table, { rightWidth }: DashboardGrid, height: number) {
  return {
    left: AXIS_ROOM,
    top: TOP_ROOM,
    width: Math.floor(rightWidth) - AXIS_ROOM - legendRoom(byPlan),
    height: Math.floor(height) - TOP_ROOM - PERIODS_ROOM,
  };
}

/** Beside the bars of both charts: the names of the plans, or the label of the last change. */
function legendRoom(byPlan: Table): number {
  const longest = Math.max(...planHeadersOf(byPlan).map((header) => shortenedName(header).length));
  return Math.min(140, Math.max(56, 30 + longest * 4.4));
}

function planHeadersOf({ columns }: Table): readonly string[] {
  return columns.map(({ name }) => name).slice(1, -AFTER_PLANS);
}

function heightBetween(grid: DashboardGrid, row: number, rows: number): number {
  const own = new Map(grid.heights.map((each) => [each.row, each.height]));
  return Array.from({ length: rows }, (_, at) => own.get(row + at) ?? heights.row).reduce((a, b) => a + b, 0);
}

function ends(byPlan: Table): readonly [string, string] {
  const period = columnOf(byPlan, "Period");
  return [String(cellOf(period, 0)), String(cellOf(period, byPlan.rows - 1))];
}
