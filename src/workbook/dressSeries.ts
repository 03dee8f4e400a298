import type { ChartBlock, SeriesPlan } from "../model/chartPlan";
import type { ChartArrangement } from "./Arrangement";
import { labelSeries } from "./labelSeries";

/** What parts bubbles and slices from each other. */
const page = "#FFFFFF";

/** Gives the series of a chart its colours, lines, markers and labels. */
export function dressSeries(
  series: Excel.ChartSeries,
  block: ChartBlock,
  index: number,
  arrangement: ChartArrangement,
): void {
  const plan = block.series[index];
  switch (plan.as) {
    case "line":
    case "scatter line":
      drawThrough(series, plan);
      series.markerStyle = "None";
      break;
    case "line with markers":
      drawThrough(series, plan);
      mark(series, plan);
      break;
    case "scatter":
      mark(series, plan);
      break;
    case "bubble":
      fill(series, plan);
      series.format.line.color = page;
      if (index === 0) series.bubbleScale = block.bubbles ?? 40;
      break;
    case "doughnut":
      if (!plan.points) fill(series, plan);
      series.format.line.color = page;
      series.format.line.weight = 1.5;
      series.doughnutHoleSize = block.hole ?? 62;
      break;
    default:
      fill(series, plan);
      // Bars on the same axis share both, so that telling the first is telling all.
      if (isFirstBar(block, index)) {
        series.gapWidth = block.gapWidth;
        setOverlap(series, plan.as.startsWith("stacked") ? 100 : block.overlap);
      }
  }
  for (const [at, color] of (plan.points ?? []).entries())
    if (color !== plan.color || plan.as === "doughnut") paintPoint(series.points.getItemAt(at), plan, color);
  if (plan.labels) labelSeries(series, plan.labels, arrangement.series[index], arrangement.sheet);
}

function drawThrough(series: Excel.ChartSeries, { color, weight, dash }: SeriesPlan): void {
  if (color === "none") {
    series.format.line.clear();
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = weight ?? 2;
  if (dash) series.format.line.lineStyle = "Dash";
  series.smooth = false;
}

function mark(series: Excel.ChartSeries, { color, marker }: SeriesPlan): void {
  series.markerStyle = color === "none" ? "None" : "Circle";
  if (color === "none") return;
  series.markerSize = marker ?? 7;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = page;
}

function fill(series: Excel.ChartSeries, { color }: SeriesPlan): void {
  if (color === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(color);
}

function isFirstBar({ series }: ChartBlock, index: number): boolean {
  const { as, axis } = series[index];
  return series.findIndex((each) => each.as === as && each.axis === axis) === index;
}

function setOverlap(series: Excel.ChartSeries, overlap: number | undefined): void {
  if (overlap !== undefined) series.overlap = overlap;
}

function paintPoint(point: Excel.ChartPoint, { as }: SeriesPlan, color: string): void {
  if (as === "scatter" || as === "line with markers") {
    point.markerBackgroundColor = color;
    point.markerForegroundColor = page;
  } else if (color === "none") point.format.fill.clear();
  else point.format.fill.setSolidColor(color);
}
