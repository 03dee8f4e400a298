import type { ConnectorPlan, Site } from "../../model/shapePlan";

/** A place on the drawing, in points from its top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box on the drawing, in points. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The middle of a side. */
export function siteOf({ left, top, width, height }: Rect, site: Site): Point {
  const { x, y } = outward[site];
  return { x: left + (width / 2) * (1 + x), y: top + (height / 2) * (1 + y) };
}

/**
 * The corners of a line between two boxes as Excel draws it, ends included: an elbow bends in the middle where its sites
 * face each other, and turns once where they stand at a right angle. Undefined where it would have to go around a box,
 * which every program does in its own way.
 */
export function connectorPath(
  from: Rect,
  fromSite: Site,
  to: Rect,
  toSite: Site,
  as: Exclude<ConnectorPlan["as"], "curve">,
): readonly Point[] | undefined {
  const [begin, end] = [siteOf(from, fromSite), siteOf(to, toSite)];
  if (as === "straight") return [begin, end];
  const [leaving, arriving] = [outward[fromSite], outward[toSite]];
  const isUpright = leaving.x === 0;
  if (leaving.x + arriving.x === 0 && leaving.y + arriving.y === 0) {
    if (along(begin, end, leaving) <= 0) return undefined;
    if (isUpright ? begin.x === end.x : begin.y === end.y) return [begin, end];
    const middle = { x: (begin.x + end.x) / 2, y: (begin.y + end.y) / 2 };
    return isUpright
      ? [begin, { x: begin.x, y: middle.y }, { x: end.x, y: middle.y }, end]
      : [begin, { x: middle.x, y: begin.y }, { x: middle.x, y: end.y }, end];
  }
  const corner = isUpright ? { x: begin.x, y: end.y } : { x: end.x, y: begin.y };
  const turnsOnce = along(begin, corner, leaving) > 0 && along(end, corner, arriving) > 0;
  return turnsOnce ? [begin, corner, end] : undefined;
}

/** Whether the way from a site to a point begins straight out of its box. */
export function leaves(begin: Point, to: Point, site: Site): boolean {
  const { x, y } = outward[site];
  return along(begin, to, outward[site]) > 0 && (x === 0 ? begin.x === to.x : y === 0 && begin.y === to.y);
}

/** Whether a line runs through the inside of a box. */
export function runsThrough(path: readonly Point[], { left, top, width, height }: Rect): boolean {
  const [right, bottom] = [left + width, top + height];
  for (let at = 1; at < path.length; at++) {
    const [begin, end] = [path[at - 1], path[at]];
    const isBeside = (begin.x <= left && end.x <= left) || (begin.x >= right && end.x >= right);
    if (isBeside || (begin.y <= top && end.y <= top) || (begin.y >= bottom && end.y >= bottom)) continue;
    const across = partBetween(begin.x, end.x, left, right);
    const down = partBetween(begin.y, end.y, top, bottom);
    if (Math.max(across.first, down.first) < Math.min(across.last, down.last)) return true;
  }
  return false;
}

const outward: Readonly<Record<Site, Point>> = {
  top: { x: 0, y: -1 },
  left: { x: -1, y: 0 },
  bottom: { x: 0, y: 1 },
  right: { x: 1, y: 0 },
};

/** How far one goes in a direction on the way from one point to another. */
function along(from: Point, to: Point, direction: Point): number {
  return (to.x - from.x) * direction.x + (to.y - from.y) * direction.y;
}

/** The part of the way, 0 to 1, on which a coordinate lies between two others. */
function partBetween(begin: number, end: number, least: number, most: number) {
  if (begin === end) return { first: 0, last: 1 };
  const [one, other] = [(least - begin) / (end - begin), (most - begin) / (end - begin)];
  return { first: Math.max(0, Math.min(one, other)), last: Math.min(1, Math.max(one, other)) };
}
