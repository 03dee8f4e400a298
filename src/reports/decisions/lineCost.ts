import type { Point } from "./connectorPath";

/** A line that is drawn already, by its corners. */
export type Path = readonly Point[];

/** How long a line is, in points. */
export function lengthOf(path: Path): number {
  return path.slice(1).reduce((sum, { x, y }, at) => sum + Math.hypot(x - path[at].x, y - path[at].y), 0);
}

/** What a line costs that lies upon others or crosses them: as long a way round would be worth it. */
export function clutterOf(path: Path, drawn: readonly Path[]): number {
  let cost = 0;
  for (let at = 1; at < path.length; at++)
    for (const other of drawn)
      for (let to = 1; to < other.length; to++)
        cost += clutter(path[at - 1], path[at], other[to - 1], other[to]);
  return cost;
}

const aCrossing = 15;
/** For each point of length on which two lines cannot be told from one another. */
const together = 8;
/** Lines nearer than this look like one. */
const near = 3.5;

function clutter(a: Point, b: Point, c: Point, d: Point): number {
  if (isUpright(a, b) && isUpright(c, d) && Math.abs(a.x - c.x) < near)
    return together * shared(a.y, b.y, c.y, d.y);
  if (isLevel(a, b) && isLevel(c, d) && Math.abs(a.y - c.y) < near)
    return together * shared(a.x, b.x, c.x, d.x);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0 ? aCrossing : 0;
}

const isUpright = (a: Point, b: Point) => a.x === b.x;
const isLevel = (a: Point, b: Point) => a.y === b.y;

function shared(a: number, b: number, c: number, d: number): number {
  return Math.max(0, Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)));
}

/** To which side of the way from one point to another a third lies: above or below 0, 0 upon it. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
