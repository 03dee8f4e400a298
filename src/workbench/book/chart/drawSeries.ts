import type { Frame } from "./AxisPlan";
import { pointLabel, type LabelText } from "./labels";
import type { PlacedAxis } from "./layout";
import { drawMarker } from "./markers";
import { fillAttributes, fillOf, round, strokeAttributes, strokeOf, type Paint, type Stroke } from "./paint";
import { automaticColor, type PlotGroup, type PlotSeries } from "./PlotGroup";
import { stackedValues } from "./stack";

/** A group of series with the places of its axes. */
export interface PlacedGroup {
  group: PlotGroup;
  across: PlacedAxis;
  along: PlacedAxis;
  frame: Frame;
  label: LabelText;
}

/** The group's shapes, and its labels, which go on top of all shapes. */
export interface Drawn {
  shapes: string;
  labels: string;
}

/** Draws a group that has axes. */
export function drawSeries(placed: PlacedGroup): Drawn {
  const draw = { bar: drawBars, line: drawLines, area: drawAreas, scatter: drawPoints, bubble: drawBubbles };
  const { kind } = placed.group;
  return kind === "pie" || kind === "doughnut" ? { shapes: "", labels: "" } : draw[kind](placed);
}

/** The fill of a series or of one of its points. */
export function fillFor(series: PlotSeries, index?: number): Paint | null {
  const own = index === undefined ? undefined : fillOf(series.points.get(index)?.spPr);
  const stated = own === undefined ? fillOf(series.looks) : own;
  return stated === undefined ? { color: automaticColor(series, series.index), opacity: 1 } : stated;
}

/** The line of a series that is drawn as one; null where it states that there is none. */
export function lineFor(series: PlotSeries): Stroke | null {
  const usual = { color: automaticColor(series, series.index), opacity: 1, width: 2.25 };
  const stroke = strokeOf(series.looks, usual);
  return stroke === undefined ? usual : stroke;
}

function drawBars({ group, across, along, label }: PlacedGroup): Drawn {
  const { slots } = across;
  const { scale } = along;
  if (!slots || !scale) return { shapes: "", labels: "" };
  const {
    gapWidth = 150,
    overlap = group.grouping === "clustered" || group.grouping === "standard" ? 0 : 100,
  } = "gapWidth" in group.source && group.source.type === "bar" ? group.source : {};
  const count = group.series.length;
  const breadth = slots.size / (count - ((count - 1) * overlap) / 100 + gapWidth / 100);
  const step = breadth * (1 - overlap / 100);
  const reversed = across.axis.scaling?.orientation === "maxMin" ? -1 : 1;
  const order = group.horizontal ? -reversed : reversed;
  const clamp = (value: number) => scale.at(Math.min(scale.max, Math.max(scale.min, value)));
  let shapes = "";
  let labels = "";
  stackedValues(group).forEach((spans, nth) => {
    const series = group.series[nth];
    const offset = (nth - (count - 1) / 2) * step * order;
    spans.forEach((span, index) => {
      if (!span) return;
      const middle = slots.at(index) + offset;
      const [start, end] = [clamp(span.from), clamp(span.to)];
      const looks = series.points.get(index)?.spPr ?? series.looks;
      const stroke = strokeOf(looks, { color: "#FFFFFF", opacity: 1, width: 0.75 });
      const style = `${fillAttributes(fillFor(series, index))} ${strokeAttributes(stroke)}`;
      const [near, far] = [Math.min(start, end), Math.max(start, end)];
      shapes += group.horizontal
        ? svgRect(near, middle - breadth / 2, far - near, breadth, style)
        : svgRect(middle - breadth / 2, near, breadth, far - near, style);
      const text = pointLabel(series, index, label);
      if (text) labels += text.onBar(group, middle, start, end, breadth);
    });
  });
  return { shapes, labels };
}

function svgRect(x: number, y: number, width: number, height: number, style: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${style}/>`;
}

function drawLines({ group, across, along, label }: PlacedGroup): Drawn {
  const { slots } = across;
  const { scale } = along;
  let shapes = "";
  let labels = "";
  stackedValues(group).forEach((spans, nth) => {
    const series = group.series[nth];
    const points = spans.map(
      (span, index) => span && ([slots?.at(index) ?? 0, scale?.at(span.to) ?? 0] as const),
    );
    const stroke = lineFor(series);
    if (stroke) shapes += svgPath(linePath(points, series.smooth), stroke);
    const marked = "marker" in group.source && group.source.marker === true;
    points.forEach((point, index) => {
      if (!point) return;
      shapes += drawMarker(series, index, point[0], point[1], marked);
      labels += pointLabel(series, index, label)?.atPoint(point[0], point[1], 5) ?? "";
    });
  });
  return { shapes, labels };
}

type Point = readonly [number, number];

/** A line through the points; a missing one breaks it. */
function linePath(points: (Point | undefined)[], smooth: boolean): string {
  let path = "";
  points.forEach((point, index) => {
    if (!point) return;
    const before = points[index - 1];
    if (!before) path += `M${round(point[0])} ${round(point[1])}`;
    else if (smooth) path += curve(points, index);
    else path += `L${round(point[0])} ${round(point[1])}`;
  });
  return path;
}

/** The piece of a smooth line that ends at a point; it leans on the neighbours of both ends. */
function curve(points: (Point | undefined)[], index: number): string {
  const end = points[index] ?? [0, 0];
  const start = points[index - 1] ?? end;
  const before = points[index - 2] ?? start;
  const after = points[index + 1] ?? end;
  const first = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
  const second = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
  return `C${[...first, ...second, ...end].map(round).join(" ")}`;
}

function svgPath(path: string, stroke: Stroke): string {
  return `<path d="${path}" fill="none" stroke-linejoin="round" stroke-linecap="round" ${strokeAttributes(stroke)}/>`;
}

function drawAreas({ group, across, along, label }: PlacedGroup): Drawn {
  let shapes = "";
  let labels = "";
  const spans = stackedValues(group);
  for (let nth = spans.length - 1; nth >= 0; nth--) {
    const series = group.series[nth];
    const x = (index: number) => across.slots?.at(index) ?? 0;
    const y = (value: number) => along.scale?.at(value) ?? 0;
    const upper = spans[nth].map((span, index) => [x(index), y(span?.to ?? 0)] as const);
    const lower = spans[nth].map((span, index) => [x(index), y(span?.from ?? 0)] as const).reverse();
    const outline = [...upper, ...lower].map(([left, top]) => `${round(left)} ${round(top)}`).join("L");
    const stroke = strokeOf(series.looks, { color: "#FFFFFF", opacity: 1, width: 0.75 });
    shapes += `<path d="M${outline}Z" ${fillAttributes(fillFor(series))} ${strokeAttributes(stroke)}/>`;
    upper.forEach(([left, top], index) => {
      labels += pointLabel(series, index, label)?.atPoint(left, top, 4) ?? "";
    });
  }
  return { shapes, labels };
}

function drawPoints({ group, across, along, label }: PlacedGroup): Drawn {
  let shapes = "";
  let labels = "";
  const hasLines = group.source.type === "scatter" && group.source.scatterStyle !== "marker";
  for (const series of group.series) {
    const points = series.values.map((value, index) => {
      const x = series.xs[index];
      if (value === undefined || x === undefined) return undefined;
      return [across.scale?.at(x) ?? 0, along.scale?.at(value) ?? 0] as const;
    });
    const stroke = hasLines ? lineFor(series) : null;
    if (stroke) shapes += svgPath(linePath(points, series.smooth), stroke);
    points.forEach((point, index) => {
      if (!point) return;
      shapes += drawMarker(series, index, point[0], point[1], true);
      labels += pointLabel(series, index, label)?.atPoint(point[0], point[1], 5) ?? "";
    });
  }
  return { shapes, labels };
}

/** The largest bubble is a quarter of the shorter side across, times the chart's own scale. */
function drawBubbles({ group, across, along, frame, label }: PlacedGroup): Drawn {
  const { bubbleScale = 100, sizeRepresents = "area" } = group.source.type === "bubble" ? group.source : {};
  const largest = Math.max(
    1e-9,
    ...group.series.flatMap(({ sizes }) => sizes.map((size) => Math.abs(size ?? 0))),
  );
  const widest = (Math.min(frame.right - frame.left, frame.bottom - frame.top) / 8) * (bubbleScale / 100);
  let shapes = "";
  let labels = "";
  for (const series of group.series)
    series.values.forEach((value, index) => {
      const x = series.xs[index];
      if (value === undefined || x === undefined) return;
      const share = Math.abs(series.sizes[index] ?? largest) / largest;
      const radius = widest * (sizeRepresents === "w" ? share : Math.sqrt(share));
      const [left, top] = [across.scale?.at(x) ?? 0, along.scale?.at(value) ?? 0];
      const stroke = strokeOf(series.points.get(index)?.spPr ?? series.looks, {
        color: "#FFFFFF",
        opacity: 1,
        width: 0.75,
      });
      const style = `${fillAttributes(fillFor(series, index))} ${strokeAttributes(stroke)}`;
      shapes += `<circle cx="${round(left)}" cy="${round(top)}" r="${round(radius)}" ${style}/>`;
      labels += pointLabel(series, index, label)?.atPoint(left, top, radius + 2) ?? "";
    });
  return { shapes, labels };
}
