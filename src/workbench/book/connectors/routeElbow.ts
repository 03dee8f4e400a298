import type { ConnectorPath } from "../Shape";
import type { Direction, Point } from "./connectionSites";

/** How far a line goes away from a shape before it turns back, in points: a quarter of an inch. */
const stub = 18;

/**
 * No connector's box is thinner, in points: where it turns is told in shares of its width and height, which files round
 * to 1/12,700.
 */
export const thinnest = 0.01;

/**
 * The path of an elbow between two sites, as Excel chooses it: half way where the sites face each other with room
 * between, once round the corner where that will do, and round the outside otherwise.
 */
export function routeElbow(from: Point, leaving: Direction, to: Point, arriving: Direction): ConnectorPath {
  const along = distance(from, to, leaving);
  const facing = leaving[0] * arriving[0] + leaving[1] * arriving[1];
  if (facing > 0) return { pieces: 3, turns: [share(Math.max(0, along) + stub, along)] };
  if (facing < 0 && along >= 0) return { pieces: 3, turns: [0.5] };
  if (facing < 0) return { pieces: 5, turns: [share(stub, along), 0.5, share(along - stub, along)] };
  // The line comes in against the way in which it would leave that site.
  const beside = distance(from, to, arriving);
  if (along > 0 && beside < 0) return { pieces: 2, turns: [] };
  const first = along > 0 ? along / 2 : stub;
  const second = beside < 0 ? beside / 2 : beside + stub;
  return { pieces: 4, turns: [share(first, along), share(second, beside)] };
}

/** How far one point is from another along a direction; below 0 it is behind. */
function distance(from: Point, to: Point, [across, down]: Direction): number {
  return (to.left - from.left) * across + (to.top - from.top) * down;
}

function share(part: number, whole: number): number {
  return part / (Math.abs(whole) < thinnest ? thinnest : whole);
}
