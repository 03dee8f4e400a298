import type { AxisPlan, ChartBlock } from "../model/chartPlan";
import type { ChartArrangement } from "./Arrangement";

const labelPositions = { low: "Low", "next to axis": "NextToAxis", none: "None" } as const;

/** Dresses the axes of a chart that stands, and puts its bars where they are to stand. */
export function writeAxes(sheet: Excel.Worksheet, { block, name }: ChartArrangement): void {
  if (block.series[0].as !== "doughnut") dressAxes(sheet.charts.getItem(name).axes, block);
  if (block.plot) placePlot(sheet.charts.getItem(name).plotArea, block.plot);
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

function dressAxes(axes: Excel.ChartAxes, block: ChartBlock): void {
  dressAxis(axes.valueAxis, block.value);
  dressAxis(axes.categoryAxis, block.category);
  if (block.secondary) dressAxis(axes.getItem("Value", "Secondary"), block.secondary);
}

/** Numbers go out only where they are given: what is left out Excel chooses itself. */
function dressAxis(axis: Excel.ChartAxis, plan: AxisPlan): void {
  axis.visible = plan.visible;
  if (!plan.visible) return;
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
  axis.majorGridlines.visible = plan.gridlines !== undefined;
  if (plan.gridlines !== undefined) axis.majorGridlines.format.line.color = plan.gridlines;
  if (plan.title !== undefined) axis.title.text = plan.title;
  else axis.title.visible = false;
}
