import { runsThrough, type Rect } from "./connectorPath";
import { directRoutes, routesThroughChannels } from "./routeCandidates";
import type { InfluenceRoute } from "./InfluenceRoute";
import { clutterOf, lengthOf, type Path, type Segment } from "./lineCost";

/** What a route has to keep clear of. */
export interface Surroundings {
  /** All boxes, the two that the influence joins among them, and whatever else a line may not cross. */
  readonly boxes: readonly Rect[];
  /** Of the lines drawn before it. */
  readonly drawn: readonly Segment[];
  readonly width: number;
  readonly height: number;
}

/**
 * The best way for an influence from one box to another that runs through no box: short, with few corners, apart from
 * the lines drawn before it. One connector is tried between all sites, straight and as an elbow; else the line goes
 * through the channels that are free of boxes between all rows, and down or up beside the boxes. The strips at both
 * sides of the page are always free, so that there always is a way.
 */
export function bestRoute(from: Rect, to: Rect, around: Surroundings): InfluenceRoute {
  const others = around.boxes.filter((box) => box !== from && box !== to).map(withMargin);
  const isClear = (path: Path) => ![from, to, ...others].some((box) => runsThrough(path, box));
  const candidates = [...directRoutes(from, to), ...routesThroughChannels(from, to, around)]
    .map((route) => ({ route, effort: effortOf(route) }))
    .sort((one, other) => one.effort - other.effort);
  let best: InfluenceRoute | undefined;
  let least = Infinity;
  for (const { route, effort } of candidates) {
    if (effort >= least) break;
    if (!isClear(route.path)) continue;
    const cost = effort + clutterOf(route.path, around.drawn);
    if (cost < least) [best, least] = [route, cost];
  }
  if (!best) throw new Error("An influence found no way.");
  return best;
}

/** Between a line and the boxes that it passes. */
const margin = 3;
/** What corners, turning points and slanted lines cost: as long a way round would be worth it. */
const aCorner = 25;
const aTurn = 60;
/** A slanted line is harder to follow, the longer the more. */
const aSlant = 0.4;

function withMargin({ left, top, width, height }: Rect): Rect {
  return { left: left - margin, top: top - margin, width: width + 2 * margin, height: height + 2 * margin };
}

function effortOf({ path, turns }: InfluenceRoute): number {
  const [begin, end] = path;
  const isSlanted = begin.x !== end.x && begin.y !== end.y;
  const length = lengthOf(path) * (isSlanted ? 1 + aSlant : 1);
  return length + (path.length - 2) * aCorner + turns.length * aTurn;
}
