import type { Shape } from "../Shape";

/** A place on a sheet in points. */
export interface Point {
  readonly left: number;
  readonly top: number;
}

/** A direction along one of the axes: 1 is right or down. */
export type Direction = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

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

/** The way in which a line leaves a shape at a site: away from the nearest side. */
export function siteDirection(shape: Shape, site: number): Direction {
  const [across, down] = sitesOf(shape)[site];
  if (Math.abs(across - 0.5) > Math.abs(down - 0.5)) return [across < 0.5 ? -1 : 1, 0];
  return [0, down < 0.5 ? -1 : 1];
}

function sitesOf({ type }: Shape): readonly (readonly [number, number])[] {
  return /^(Ellipse|FlowChartConnector)$/.test(type) ? eight : four;
}
