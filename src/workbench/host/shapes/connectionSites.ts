import type { Shape } from "../../book/Shape";
import type { Point } from "./newShape";

/** Sites as shares of width and height, counter-clockwise from the top. */
const four = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
] as const;
/** On a circle: at the corners the curve stands back by half of 1 - √½. */
const inset = (1 - Math.SQRT1_2) / 2;
const eight = [
  [0.5, 0],
  [inset, inset],
  [0, 0.5],
  [inset, 1 - inset],
  [0.5, 1],
  [1 - inset, 1 - inset],
  [1, 0.5],
  [1 - inset, inset],
] as const;

/** How many sites a shape has for connectors; a line has two. */
export function siteCount(shape: Shape): number {
  return shape.kind === "line" ? 2 : sitesOf(shape).length;
}

/** Where a site lies on the sheet. */
export function sitePoint(shape: Shape, site: number): Point {
  const [across, down] = sitesOf(shape)[site];
  return { left: shape.left + across * shape.width, top: shape.top + down * shape.height };
}

function sitesOf({ type }: Shape): readonly (readonly [number, number])[] {
  return /^(Ellipse|FlowChartConnector)$/.test(type) ? eight : four;
}
