import { renderChartSvg, type ChartModel, type ManualLayout } from "@cj-tech-master/excelts/chart";
import type { Book, Sheet } from "./Book";
import type { Chart } from "./Chart";
import { planAxes, type Frame } from "./chart/AxisPlan";
import { drawAxes, drawGridlines } from "./chart/drawAxes";
import { drawPies } from "./chart/drawPies";
import { drawSeries, type Drawn } from "./chart/drawSeries";
import type { LabelText } from "./chart/labels";
import { placeAxes, type PlacedAxis } from "./chart/layout";
import { drawLegend } from "./chart/legend";
import { automatic, fillAttributes, fillOf, round, strokeAttributes, strokeOf } from "./chart/paint";
import { plotGroups, type NumberText, type PlotGroup } from "./chart/PlotGroup";
import { escapeText, svgText, titleText } from "./chart/text";
import { resolveTheme } from "./chart/resolveTheme";
import { fillCaches } from "./fillCaches";
import { formatCell } from "./formatCell";

/**
 * The chart as an SVG picture of this size in points, with today's values of its cells. Kinds that are seldom
 * met (radar, stock, surface, pie of pie) are drawn by the chart library, roughly.
 */
export function drawChart(book: Book, sheet: Sheet, chart: Chart, width: number, height: number): string {
  const model = resolveTheme(fillCaches(book, sheet, chart.model), book.theme);
  const format: NumberText = (value, code) => formatCell(value, code, book).text;
  const groups = plotGroups(model, format, book.theme.slice(4, 10));
  if (!groups) return renderChartSvg(model, { width, height });
  const body = background(model, width, height) + content(model, groups, format, width, height);
  const font = escapeText(`${book.font.name}, Carlito, "Segoe UI", Arial, sans-serif`);
  const label = escapeText(chart.description || chart.name);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" ` +
    `height="${round(height)}" font-family="${font}" role="img" aria-label="${label}">${body}</svg>`
  );
}

/** Without words of its own a chart is white with a grey edge. */
function background({ spPr }: ChartModel, width: number, height: number): string {
  const fill = fillOf(spPr);
  const usual = { color: automatic.line, opacity: 1, width: automatic.lineWidth };
  const stroke = strokeOf(spPr, usual);
  const paint = fill === undefined ? { color: "#FFFFFF", opacity: 1 } : fill;
  const edge = stroke === undefined ? usual : stroke;
  const inset = edge ? edge.width / 2 : 0;
  const size = `width="${round(width - 2 * inset)}" height="${round(height - 2 * inset)}"`;
  return `<rect x="${inset}" y="${inset}" ${size} ${fillAttributes(paint)} ${strokeAttributes(edge)}/>`;
}

function content(
  model: ChartModel,
  groups: PlotGroup[],
  format: NumberText,
  width: number,
  height: number,
): string {
  const whole = { left: 6, top: 6, right: width - 6, bottom: height - 6 };
  const title = drawTitle(model, groups, whole);
  const legend = drawLegend(model, groups, title.rest);
  const { plotArea } = model.chart;
  const fixed = fixedFrame(plotArea.layout?.manualLayout, width, height);
  const { frame, axes } = placeAxes(planAxes(model, groups, format), fixed ?? legend.rest, fixed);
  const drawn = groups.map((group) =>
    drawGroup(group, axes, frame, { format, right: width, font: model.txPr }),
  );
  const plot = fillOf(plotArea.spPr);
  const box = `x="${round(frame.left)}" y="${round(frame.top)}" width="${round(frame.right - frame.left)}" height="${round(frame.bottom - frame.top)}"`;
  return [
    plot ? `<rect ${box} ${fillAttributes(plot)}/>` : "",
    drawGridlines(
      axes.filter(({ axis }) => !axis.delete || axis.majorGridlines),
      frame,
    ),
    ...drawn.map(({ shapes }) => shapes),
    drawAxes(axes, frame, (placed) => crossingOf(placed, axes, frame)),
    ...drawn.map(({ labels }) => labels),
    legend.svg,
    title.svg,
  ].join("");
}

function drawGroup(group: PlotGroup, axes: PlacedAxis[], frame: Frame, label: LabelText): Drawn {
  if (group.kind === "pie" || group.kind === "doughnut") return drawPies(group, frame, label);
  const across = axes.find(({ axis }) => axis === group.across);
  const along = axes.find(({ axis }) => axis === group.along);
  return across && along ? drawSeries({ group, across, along, frame, label }) : { shapes: "", labels: "" };
}

/** Where an axis line runs: at the other axis' zero, or at the end it crosses at. */
function crossingOf({ axis, side, other, isVertical }: PlacedAxis, axes: PlacedAxis[], frame: Frame): number {
  const crossed = axes.find((each) => each.axis === other);
  const scale = crossed?.scale;
  const crosses = axis.crosses ?? "autoZero";
  if (scale && (axis.crossesAt !== undefined || crosses === "autoZero"))
    return scale.at(Math.min(scale.max, Math.max(scale.min, axis.crossesAt ?? 0)));
  const isReversed = other?.scaling?.orientation === "maxMin";
  const isFar = (crosses === "max") !== isReversed;
  if (axis.tickLblPos === "low" || axis.tickLblPos === "high")
    return isVertical ? (isFar ? frame.right : frame.left) : isFar ? frame.top : frame.bottom;
  return frame[side];
}

/** A chart of one series without a title shows the series' name, unless the title was taken away. */
function drawTitle({ chart }: ChartModel, groups: PlotGroup[], area: Frame): { svg: string; rest: Frame } {
  const usual = { size: 14, color: automatic.text };
  const series = groups.flatMap((group) => group.series);
  const automaticWords = !chart.autoTitleDeleted && series.length === 1 ? series[0].name : "";
  const stated = titleText(chart.title, usual);
  const words = stated?.words ?? (chart.autoTitleDeleted ? "" : automaticWords);
  if (!words) return { svg: "", rest: area };
  const style = stated?.style ?? { size: 14, color: automatic.text, bold: false, italic: false };
  const height = style.size * 1.2 * words.split("\n").length + 10;
  const svg = svgText(words, (area.left + area.right) / 2, area.top + height / 2, style);
  return { svg, rest: chart.title?.overlay ? area : { ...area, top: area.top + height } };
}

/** The frame that the chart states itself, as shares of the whole. */
function fixedFrame(layout: ManualLayout | undefined, width: number, height: number): Frame | undefined {
  if (!layout || layout.layoutTarget !== "inner" || layout.w === undefined || layout.h === undefined)
    return undefined;
  const left = (layout.x ?? 0) * width;
  const top = (layout.y ?? 0) * height;
  return { left, top, right: left + layout.w * width, bottom: top + layout.h * height };
}
