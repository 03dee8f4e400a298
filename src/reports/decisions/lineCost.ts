import type { Point } from "./connectorPath";

/** A line by its corners, ends included. */
export type Path = readonly Point[];

/** A straight part of a line, with what it spans. */
export interface Segment {
  readonly begin: Point;
  readonly end: Point;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The straight parts of a line. */
export function segmentsOf(path: Path): Segment[] {
  return path.slice(1).map((end, at) => {
    const begin = path[at];
    const [left, right] = begin.x < end.x ? [begin.x, end.x] : [end.x, begin.x];
    const [top, bottom] = begin.y < end.y ? [begin.y, end.y] : [end.y, begin.y];
    return { begin, end, left, right, top, bottom };
  });
}

/** How long a line is, in points. */
export function lengthOf(path: Path): number {
  return path.slice(1).reduce((sum, { x, y }, at) => sum + Math.hypot(x - path[at].x, y - path[at].y), 0);
}

/** What a line costs that lies upon others or crosses them: as long a way round would be worth it. */
export function clutterOf(path: Path, drawn: readonly Segment[]): number {
  let cost = 0;
  for (const own of segmentsOf(path))
    for (const other of drawn) if (isNear(own, other)) cost += clutter(own, other);
  return cost;
}

const aCrossing = 15;
/** For each point of length on which two lines cannot be told from one another. */
const together = 8;
/** Lines nearer than this look like one. */
const near = 3.5;

function isNear(one: Segment, other: Segment): boolean {
  return (
    one.left < other.right + near &&
    other.left < one.right + near &&
    one.top < other.bottom + near &&
    other.top < one.bottom + near
  );
}

/** Of two that are near one another. */
function clutter(one: Segment, other: Segment): number {
  if (one.left === one.right && other.left === other.right)
    return together * Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
  if (one.top === one.bottom && other.top === other.bottom)
    return together * Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left));
  return areApart(one, other) && areApart(other, one) ? aCrossing : 0;
}

/** Whether the ends of one lie on either side of the other. */
function areApart({ begin, end }: Segment, other: Segment): boolean {
  return side(other, begin) * side(other, end) < 0;
}

/** To which side of a way a point lies: above or below 0, 0 upon it. */
function side({ begin, end }: Segment, point: Point): number {
  return (end.x - begin.x) * (point.y - begin.y) - (end.y - begin.y) * (point.x - begin.x);
}
