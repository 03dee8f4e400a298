import {
  getSpPrFillColor,
  parseSpPr,
  type ChartColor,
  type ChartLine,
  type ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { fromHsl, toHsl } from "../xlsx/colors";

/** A colour for SVG. */
export interface Paint {
  color: string;
  opacity: number;
}

/** A line for SVG; width in points. */
export interface Stroke extends Paint {
  width: number;
  dash?: string;
}

/** What an automatic fill or line looks like where the chart states none. */
export const automatic = { text: "#595959", line: "#D9D9D9", lineWidth: 0.75 };

const presets: Record<string, string> = {
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
};

/** A chart colour, its theme resolved, as SVG paints it; undefined where there is none. */
export function paintOf(color: ChartColor | undefined): Paint | undefined {
  if (!color) return undefined;
  const base =
    color.srgb !== undefined
      ? "#" + color.srgb.replace("#", "").slice(-6)
      : color.sysClr === "window"
        ? "#FFFFFF"
        : (presets[color.prstClr ?? ""] ?? "#000000");
  const [hue, saturation, lightness] = toHsl(base);
  const share = (value: number | undefined) => (value === undefined ? 1 : value / 100_000);
  const tinted = color.tint === undefined ? lightness : lightness * color.tint + (1 - color.tint);
  const luminance = tinted * share(color.shade) * share(color.lumMod) + (color.lumOff ?? 0) / 100_000;
  const changed = luminance !== lightness || color.satMod !== undefined;
  return {
    color: changed
      ? fromHsl(hue, Math.min(1, saturation * share(color.satMod)), Math.min(1, luminance))
      : base,
    opacity: share(color.alpha),
  };
}

/** The fill of a shape; null where it states that there is none, undefined where it states nothing. */
export function fillOf(looks: ShapeProperties | undefined): Paint | null | undefined {
  const fill = looks && parseSpPr(looks).fill;
  if (!looks || !fill) return undefined;
  if (fill.noFill) return null;
  const color =
    fill.solid ?? fill.gradient?.stops[0]?.color ?? fill.pattern?.foreground ?? getSpPrFillColor(looks);
  return paintOf(color);
}

/** The outline of a shape; null where it states that there is none, undefined where it states nothing. */
export function strokeOf(looks: ShapeProperties | undefined, usual: Stroke): Stroke | null | undefined {
  const line = looks && parseSpPr(looks).line;
  if (!line) return undefined;
  if (line.noFill) return null;
  const width = line.width === undefined ? usual.width : Math.max(0.25, line.width / 12_700);
  return { ...(paintOf(line.color) ?? usual), width, dash: dashOf(line.dash, width) };
}

const dashes: Record<string, number[]> = {
  dot: [1, 3],
  dash: [4, 3],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
  sysDash: [3, 1],
  sysDot: [1, 1],
  sysDashDot: [3, 1, 1, 1],
  sysDashDotDot: [3, 1, 1, 1, 1, 1],
};

function dashOf(dash: ChartLine["dash"], width: number): string | undefined {
  return dash && dashes[dash]?.map((part) => round(part * width)).join(" ");
}

/** SVG attributes of a fill. */
export function fillAttributes(paint: Paint | null | undefined): string {
  if (!paint) return 'fill="none"';
  return `fill="${paint.color}"${paint.opacity < 1 ? ` fill-opacity="${round(paint.opacity)}"` : ""}`;
}

/** SVG attributes of a line. */
export function strokeAttributes(stroke: Stroke | null | undefined): string {
  if (!stroke) return "";
  const opacity = stroke.opacity < 1 ? ` stroke-opacity="${round(stroke.opacity)}"` : "";
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash}"` : "";
  return `stroke="${stroke.color}" stroke-width="${round(stroke.width)}"${opacity}${dash}`;
}

/** A number as SVG writes it, to a hundredth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
