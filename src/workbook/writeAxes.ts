import type { AxisPlan, ChartBlock } from "../model/chartPlan";
import type { ChartArrangement } from "./Arrangement";

const labelPositions = { low: "Low", "next to axis": "NextToAxis", none: "None" } as const;

/** Dresses the axes of a chart that stands, and puts its bars where they are to stand. */
export function writeAxes(sheet: Excel.Worksheet, { block, name }: ChartArrangement): void {
  dressChart(sheet.charts.getItem(name), block);
}

function dressChart(chart: Excel.Chart, block: ChartBlock): void {
  if (block.series[0].as !== "doughnut") dressAxes(chart.axes, block);
  if (block.plot) placePlot(chart.plotArea, block.plot);
}

function placePlot(
  area: Excel.ChartPlotArea,
  { left, top, width, height }: NonNullable<ChartBlock["plot"]>,
): void {
  area.insideLeft = left;
  area.insideTop = top;
  area.insideWidth = width;
  area.insideHeight = height;
}

/** The axes of points both have gridlines to begin with, elsewhere the axis of values alone. */
function dressAxes(axes: Excel.ChartAxes, block: ChartBlock): void {
  const isOfPoints = ["scatter", "scatter line", "bubble"].includes(block.series[0].as);
  dressAxis(axes.valueAxis, block.value, true);
  dressAxis(axes.categoryAxis, block.category, isOfPoints);
  if (block.secondary) dressAxis(axes.getItem("Value", "Secondary"), block.secondary, false);
}

/** What Excel does of itself with a new chart is not told: axes are shown, and have no titles. */
function dressAxis(axis: Excel.ChartAxis, plan: AxisPlan, hasGridlines: boolean): void {
  if (!plan.visible) {
    axis.visible = false;
    return;
  }
  if (plan.minimum !== undefined) axis.minimum = plan.minimum;
  if (plan.maximum !== undefined) axis.maximum = plan.maximum;
  if (plan.majorUnit !== undefined) axis.majorUnit = plan.majorUnit;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.reversed) axis.reversePlotOrder = true;
  if (plan.every !== undefined) axis.tickLabelSpacing = plan.every;
  if (plan.labels) axis.tickLabelPosition = labelPositions[plan.labels];
  if (plan.crossesAt !== undefined) axis.setPositionAt(plan.crossesAt);
  if (plan.line !== undefined) axis.format.line.color = plan.line;
  axis.majorTickMark = "None";
  const { gridlines } = plan;
  if ((gridlines !== undefined) !== hasGridlines) axis.majorGridlines.visible = gridlines !== undefined;
  if (gridlines !== undefined) axis.majorGridlines.format.line.color = gridlines;
  if (plan.title !== undefined) axis.title.text = plan.title;
}
