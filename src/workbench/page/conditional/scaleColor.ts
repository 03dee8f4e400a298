import type { ConditionalRule, ScalePoint } from "../../book/ConditionalFormat";
import { mix } from "../look/color";

type ColorScale = Extract<ConditionalRule, { type: "ColorScale" }>;

/** The fill a two- or three-colour scale gives a number; `valueOf` says what number a point stands for. */
export function scaleColor(
  { minimum, midpoint, maximum }: ColorScale,
  value: number,
  valueOf: (point: ScalePoint) => number | undefined,
): string | undefined {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map((point) => ({
    at: valueOf(point),
    color: point.color,
  }));
  if (points.some(({ at }) => at === undefined)) return undefined;

  const stops = points as { at: number; color: string }[];
  const above = stops.findIndex(({ at }) => value <= at);
  if (above === 0) return stops[0].color;
  if (above < 0) return stops[stops.length - 1].color;
  const [from, to] = [stops[above - 1], stops[above]];
  return mix(from.color, to.color, (value - from.at) / (to.at - from.at));
}
