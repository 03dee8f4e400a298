import type { SVGAttributes } from "react";
import type { Shape } from "../../book/Shape";

type Stroke = Pick<SVGAttributes<SVGElement>, "stroke" | "strokeWidth" | "strokeDasharray" | "strokeLinecap">;

const pixelsPerPoint = 96 / 72;

/** A border or a line as SVG draws it; nothing where it is not to be seen. */
export function strokeOf({ color, weight, dash, visible }: Shape["line"]): Stroke {
  if (!visible) return {};
  const width = weight * pixelsPerPoint;
  const isRound = dash === "RoundDot";
  return {
    stroke: color,
    strokeWidth: width,
    strokeDasharray: dashes(dash, Math.max(1, width)),
    ...(isRound && { strokeLinecap: "round" }),
  };
}

function dashes(dash: string, unit: number): string | undefined {
  // The round ends make the dots.
  if (dash === "RoundDot") return `0 ${unit * 2}`;
  if (/^(Square|System)Dot$/.test(dash)) return `${unit} ${unit}`;
  if (dash.includes("DashDot")) return `${unit * 4} ${unit * 2} ${unit} ${unit * 2}`;
  return dash.includes("Dash") ? `${unit * 4} ${unit * 3}` : undefined;
}
