import { areaAddress, type Area } from "../model/cells";
import type { ChartBlock } from "../model/chartPlan";
import type { ChartArrangement } from "./Arrangement";
import { dressSeries } from "./dressSeries";
import { sharedRanges } from "./rangeOf";

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

const legendPositions = { bottom: "Bottom", right: "Right" } as const;

/** Draws a chart of ours; its axes are dressed in a later request, when Excel has made the secondary ones. */
export function writeChart(sheet: Excel.Worksheet, arrangement: ChartArrangement): void {
  const { block, name, categories, series } = arrangement;
  const [first] = block.series;
  const rangeOf = sharedRanges(sheet);
  const chart = sheet.charts.add(chartTypes[first.as], rangeOf(series[0].values), "Columns");
  chart.name = name;
  const { at, rows, columns } = block;
  const corner = { row: at.row + rows - 1, column: at.column + columns - 1 };
  chart.setPosition(cellAddress(at), cellAddress(corner));
  chart.title.visible = false;
  chart.plotVisibleOnly = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
  chart.format.font.size = block.fontSize;
  chart.format.font.color = block.ink;
  for (const [index, plan] of block.series.entries()) {
    const { values, across, sizes } = series[index];
    const each = index === 0 ? chart.series.getItemAt(0) : chart.series.add(plan.name);
    if (index === 0) each.name = plan.name;
    each.setValues(rangeOf(values));
    each.setXAxisValues(rangeOf(across ?? categories));
    if (sizes) each.setBubbleSizes(rangeOf(sizes));
    if (plan.as !== first.as) each.chartType = chartTypes[plan.as];
    if (plan.axis === "secondary") each.axisGroup = "Secondary";
    dressSeries(each, block, index, arrangement);
  }
  chart.legend.visible = block.legend !== "none";
  if (block.legend === "none") return;
  chart.legend.position = legendPositions[block.legend];
  hideEntries(chart.legend, block);
}

const cellAddress = (cell: Pick<Area, "row" | "column">) => areaAddress({ ...cell, rows: 1, columns: 1 });

/** About how many bytes drawing a chart takes: names at points cost most. */
export function chartBytes({ block, series }: ChartArrangement): number {
  const named = series.reduce((sum, { texts }) => sum + (texts?.rows ?? 0), 0);
  const painted = block.series.reduce((sum, { points = [] }) => sum + points.length, 0);
  return 5000 + 3000 * series.length + 1000 * (Math.min(named, 60 * series.length) + painted);
}

/** From the last to the first, so that no entry taken out changes the place of one still to go. */
function hideEntries(legend: Excel.ChartLegend, { series }: ChartBlock): void {
  for (let index = series.length - 1; index >= 0; index--)
    if (series[index].unlisted) legend.legendEntries.getItemAt(index).visible = false;
}
