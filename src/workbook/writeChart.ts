import type { Area } from "../model/cells";
import type { ChartBlock, SeriesPlan } from "../model/plan";
import type { ChartArrangement } from "./Arrangement";
import { rangeOf } from "./rangeOf";

const chartTypes = {
  column: "ColumnClustered",
  "stacked column": "ColumnStacked",
  bar: "BarClustered",
  "stacked bar": "BarStacked",
  line: "Line",
  "line with markers": "LineMarkers",
  scatter: "XYScatter",
  "scatter line": "XYScatterLinesNoMarkers",
  bubble: "Bubble",
  doughnut: "Doughnut",
} as const;

/** Draws a chart of ours; its axes are dressed in a later request, when Excel has made the secondary ones. */
export function writeChart(
  sheet: Excel.Worksheet,
  { block, name, categories, series }: ChartArrangement,
): void {
  const [first] = block.series;
  const chart = sheet.charts.add(chartTypes[first.as], rangeOf(sheet, series[0]), "Columns");
  chart.name = name;
  const { at, rows, columns } = block;
  const corner: Area = { row: at.row + rows - 1, column: at.column + columns - 1, rows: 1, columns: 1 };
  chart.setPosition(rangeOf(sheet, { ...at, rows: 1, columns: 1 }), rangeOf(sheet, corner));
  chart.title.visible = false;
  chart.plotVisibleOnly = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
  chart.format.font.size = block.fontSize;
  chart.format.font.color = block.ink;
  for (const [index, plan] of block.series.entries()) {
    const each = index === 0 ? chart.series.getItemAt(0) : chart.series.add(plan.name);
    each.name = plan.name;
    each.setValues(rangeOf(sheet, series[index]));
    each.setXAxisValues(rangeOf(sheet, categories));
    if (plan.as !== first.as) each.chartType = chartTypes[plan.as];
    if (plan.axis === "secondary") each.axisGroup = "Secondary";
    dressSeries(each, plan, block, series[index].rows);
  }
  chart.legend.visible = block.legend !== "none";
  if (block.legend === "bottom") chart.legend.position = "Bottom";
}

function dressSeries(series: Excel.ChartSeries, plan: SeriesPlan, block: ChartBlock, points: number): void {
  if (plan.as === "line") {
    series.format.line.color = plan.color;
    series.format.line.weight = plan.weight ?? 2;
    series.format.line.lineStyle = plan.dash ? "Dash" : "Continuous";
    series.markerStyle = "None";
    series.smooth = false;
  } else {
    series.format.fill.setSolidColor(plan.color);
    series.gapWidth = block.gapWidth;
    const overlap = plan.as.startsWith("stacked") ? 100 : block.overlap;
    if (overlap !== undefined) series.overlap = overlap;
  }
  if (plan.labels) dressLabels(series, plan.labels, points);
}

const labelPositions = {
  "outside end": "OutsideEnd",
  above: "Top",
  right: "Right",
  center: "Center",
} as const;

function dressLabels(
  series: Excel.ChartSeries,
  { numberFormat, color, only, position }: NonNullable<SeriesPlan["labels"]>,
  points: number,
): void {
  if (only === "last") series.points.getItemAt(points - 1).hasDataLabel = true;
  else series.hasDataLabels = true;
  const labels = only === "last" ? series.points.getItemAt(points - 1).dataLabel : series.dataLabels;
  labels.showValue = true;
  labels.numberFormat = numberFormat;
  labels.format.font.color = color;
  if (position) labels.position = labelPositions[position];
}
