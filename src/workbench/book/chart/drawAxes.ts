import type { Frame } from "./AxisPlan";
import type { PlacedAxis } from "./layout";
import { automatic, round, strokeAttributes, strokeOf, type Stroke } from "./paint";
import { svgText, textWidth, titleText } from "./text";

const hairline: Stroke = { color: automatic.line, opacity: 1, width: automatic.lineWidth };

/** The gridlines of all axes. */
export function drawGridlines(axes: PlacedAxis[], frame: Frame): string {
  return axes
    .flatMap((placed) => {
      const stroke = strokeOf(placed.axis.majorGridlines, hairline);
      if (!placed.axis.majorGridlines || stroke === null) return [];
      return ticksOf(placed).map((at) => across(placed, at, frame, stroke ?? hairline));
    })
    .join("");
}

function across({ isVertical }: PlacedAxis, at: number, frame: Frame, stroke: Stroke): string {
  return isVertical
    ? svgLine(frame.left, at, frame.right, at, stroke)
    : svgLine(at, frame.top, at, frame.bottom, stroke);
}

/** Where an axis has its ticks: at its values, or between its categories. */
function ticksOf({ scale, slots, betweenTicks }: PlacedAxis): number[] {
  if (scale) return scale.ticks.map((tick) => scale.at(tick));
  if (!slots) return [];
  const shift = betweenTicks ? (slots.at(1) - slots.at(0)) / 2 : 0;
  const inner = Array.from({ length: slots.count }, (_, index) => slots.at(index) - shift);
  return betweenTicks ? [...inner, slots.at(slots.count - 1) + shift] : inner;
}

/** Lines, ticks, labels and titles of all axes. */
export function drawAxes(axes: PlacedAxis[], frame: Frame, crossing: (placed: PlacedAxis) => number): string {
  return axes
    .filter(({ axis }) => !axis.delete)
    .map((placed) => {
      const { axis } = placed;
      const at = crossing(placed);
      const stroke = strokeOf(axis.spPr, hairline);
      const usual = placed.kind === "value" ? null : hairline;
      const line = axisLine(placed, at, frame, stroke === undefined ? usual : stroke);
      return line + (axis.tickLblPos === "none" ? "" : labels(placed, at, frame)) + title(placed, frame);
    })
    .join("");
}

function axisLine(placed: PlacedAxis, at: number, frame: Frame, stroke: Stroke | null): string {
  if (!stroke) return "";
  const { isVertical, axis, side } = placed;
  const line = isVertical
    ? svgLine(at, frame.top, at, frame.bottom, stroke)
    : svgLine(frame.left, at, frame.right, at, stroke);
  const mark = axis.majorTickMark ?? "none";
  if (mark === "none") return line;
  const outward = side === "left" || side === "top" ? -3 : 3;
  const [start, end] =
    mark === "inside" ? [0, -outward] : mark === "cross" ? [-outward, outward] : [0, outward];
  const ticks = ticksOf(placed).map((tick) =>
    isVertical
      ? svgLine(at + start, tick, at + end, tick, stroke)
      : svgLine(tick, at + start, tick, at + end, stroke),
  );
  return line + ticks.join("");
}

function labels(placed: PlacedAxis, crossing: number, frame: Frame): string {
  const { scale, slots, fit, style, isVertical, side, isInside } = placed;
  const edge = isInside ? crossing : frame[side];
  const room = placed.axis.majorTickMark && placed.axis.majorTickMark !== "none" ? 7 : 4;
  if (isVertical) {
    const anchor = side === "left" ? "end" : "start";
    const x = side === "left" ? edge - room : edge + room;
    const named = scale
      ? scale.ticks.map((tick) => [placed.label(tick), scale.at(tick)] as const)
      : shown(placed).map((index) => [fit?.lines[index].join("\n") ?? "", slots?.at(index) ?? 0] as const);
    return named.map(([text, y]) => svgText(text, x, y, style, { anchor })).join("");
  }
  const away = side === "top" ? -1 : 1;
  const y = edge + away * (room + style.size * 0.6);
  if (scale) return scale.ticks.map((tick) => svgText(placed.label(tick), scale.at(tick), y, style)).join("");
  return shown(placed)
    .map((index) => {
      const lines = fit?.lines[index] ?? [];
      const x = slots?.at(index) ?? 0;
      const rotation = fit?.rotation ?? 0;
      if (rotation === 0)
        return svgText(lines.join("\n"), x, y + (away * (lines.length - 1) * style.size * 1.2) / 2, style);
      const anchor = rotation < 0 === (side === "bottom") ? "end" : "start";
      return svgText(lines.join(" "), x, edge + away * room, style, { anchor, rotation });
    })
    .join("");
}

/** The categories that get a label. */
function shown({ slots, fit }: PlacedAxis): number[] {
  const step = fit?.step ?? 1;
  return Array.from({ length: Math.ceil((slots?.count ?? 0) / step) }, (_, at) => at * step);
}

function title(placed: PlacedAxis, frame: Frame): string {
  const { axis, isVertical, side, style, scale, fit, isInside } = placed;
  const text = titleText(axis.title, placed.font);
  if (!text) return "";
  const hasLabels = axis.tickLblPos !== "none" && !isInside;
  const widths =
    isVertical && scale ? scale.ticks.map((tick) => textWidth(placed.label(tick), style)) : [style.size];
  const beside = hasLabels ? (fit?.space ?? Math.max(0, ...widths)) + 8 : 0;
  const away = beside + text.style.size * 0.9;
  if (!isVertical) {
    const y = side === "top" ? frame.top - away : frame.bottom + away;
    return svgText(text.words, (frame.left + frame.right) / 2, y, text.style);
  }
  const x = side === "left" ? frame.left - away : frame.right + away;
  const rotation = text.style.rotation ?? -90;
  return svgText(text.words, x, (frame.top + frame.bottom) / 2, text.style, { rotation });
}

/** A straight line in SVG. */
export function svgLine(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" fill="none" ${strokeAttributes(stroke)}/>`;
}
