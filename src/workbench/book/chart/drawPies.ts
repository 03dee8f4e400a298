import type { Frame } from "./AxisPlan";
import { fillFor, type Drawn } from "./drawSeries";
import { pointLabel, type LabelText } from "./labels";
import { fillAttributes, fillOf, round, strokeAttributes, strokeOf, type Paint } from "./paint";
import { automaticColor, type PlotGroup, type PlotSeries } from "./PlotGroup";
import { svgText } from "./text";

/** Draws a pie, or a doughnut with one ring per series. */
export function drawPies(group: PlotGroup, frame: Frame, label: LabelText): Drawn {
  const isRing = group.kind === "doughnut";
  const { firstSliceAng = 0 } =
    group.source.type === "pie" || group.source.type === "doughnut" ? group.source : {};
  const { holeSize = 50 } = group.source.type === "doughnut" ? group.source : {};
  const side = Math.min(frame.right - frame.left, frame.bottom - frame.top);
  const outsideLabels = group.series.some(({ labels }) => labels?.position === "outEnd");
  const outer = side / 2 - (outsideLabels ? 16 : 4);
  const inner = isRing ? outer * (holeSize / 100) : 0;
  const rings = isRing ? group.series : group.series.slice(0, 1);
  const width = (outer - inner) / Math.max(1, rings.length);
  const x = (frame.left + frame.right) / 2;
  const y = (frame.top + frame.bottom) / 2;
  let shapes = "";
  let labels = "";
  rings.forEach((series, ring) => {
    const values = series.values.map((value) => Math.max(0, value ?? 0));
    const whole = values.reduce((sum, value) => sum + value, 0);
    const radii: [number, number] = [inner + ring * width, inner + (ring + 1) * width];
    let turn = firstSliceAng / 360;
    values.forEach((value, index) => {
      const share = whole > 0 ? value / whole : 0;
      if (share > 0) {
        const looks = series.points.get(index)?.spPr ?? series.looks;
        const stroke = strokeOf(looks, { color: "#FFFFFF", opacity: 1, width: 0.75 });
        const style = `${fillAttributes(sliceFill(series, index))} ${strokeAttributes(stroke)}`;
        shapes += slice(x, y, radii, turn, turn + share, style);
        labels += sliceLabel(series, index, { ...label, whole }, x, y, radii, turn + share / 2);
      }
      turn += share;
    });
  });
  return { shapes, labels };
}

/** Slices take the colours of the theme in turn unless they state one. */
export function sliceFill(series: PlotSeries, index: number): Paint | null {
  const own = fillOf(series.points.get(index)?.spPr);
  if (own !== undefined) return own;
  return fillOf(series.looks) === undefined
    ? { color: automaticColor(series, index), opacity: 1 }
    : fillFor(series);
}

function slice(
  x: number,
  y: number,
  [inner, outer]: [number, number],
  from: number,
  to: number,
  style: string,
): string {
  if (to - from > 0.9999) {
    const ring = (radius: number) =>
      `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
    return `<path d="${ring(outer)}${inner > 0 ? ring(inner) : ""}" fill-rule="evenodd" ${style}/>`;
  }
  const at = (radius: number, turn: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  const arc = `M${at(outer, from)}A${round(outer)} ${round(outer)} 0 ${large} 1 ${at(outer, to)}`;
  const back =
    inner > 0
      ? `L${at(inner, to)}A${round(inner)} ${round(inner)} 0 ${large} 0 ${at(inner, from)}`
      : `L${round(x)} ${round(y)}`;
  return `<path d="${arc}${back}Z" ${style}/>`;
}

function sliceLabel(
  series: PlotSeries,
  index: number,
  text: LabelText,
  x: number,
  y: number,
  [inner, outer]: [number, number],
  turn: number,
): string {
  const label = pointLabel(series, index, text);
  if (!label) return "";
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  const outside = label.position === "outEnd";
  const radius = outside
    ? outer + 4
    : inner > 0 || label.position === "ctr"
      ? (inner + outer) / 2
      : outer * 0.72;
  const [left, top] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  if (!outside) return svgText(label.text, left, top, label.style);
  const anchor = Math.abs(Math.cos(angle)) < 0.2 ? "middle" : Math.cos(angle) > 0 ? "start" : "end";
  return svgText(label.text, left, top + Math.sin(angle) * label.style.size * 0.5, label.style, { anchor });
}
