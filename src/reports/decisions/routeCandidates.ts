import type { Site } from "../../model/shapePlan";
import { connectorPath, leaves, siteOf, type Point, type Rect } from "./connectorPath";
import type { InfluenceRoute, Leg, LegEnd } from "./InfluenceRoute";
import type { Path } from "./lineCost";
import { boxHeight, pitch } from "./mapSizes";

/** One connector from any site to any other, straight or as an elbow. */
export function directRoutes(from: Rect, to: Rect): InfluenceRoute[] {
  return sites.flatMap((fromSite) =>
    sites.flatMap((toSite) =>
      (["straight", "elbow"] as const).flatMap((as): InfluenceRoute[] => {
        const path = connectorPath(from, fromSite, to, toSite, as);
        const leg: Leg = { from: { at: "from", site: fromSite }, to: { at: "to", site: toSite }, as };
        return path ? [{ turns: [], legs: [leg], path }] : [];
      }),
    ),
  );
}

/** Out of one box, level to a place beside some box or in the strips at the sides, there up or down, and level again. */
export function routesThroughChannels(
  from: Rect,
  to: Rect,
  {
    boxes,
    width,
    height,
  }: { readonly boxes: readonly Rect[]; readonly width: number; readonly height: number },
): InfluenceRoute[] {
  const begins = doors(from, height);
  const ends = doors(to, height);
  return corridors(boxes, width).flatMap((x) =>
    begins.flatMap((begin) =>
      ends.flatMap((end): InfluenceRoute[] => {
        const points = [...begin.points, { x, y: levelOf(begin) }, { x, y: levelOf(end) }];
        const path = cornersOf([...points, ...[...end.points].reverse()]);
        return isDrawable(path, begin.site, end.site) ? [asLegs(path, begin.site, end.site)] : [];
      }),
    ),
  );
}

const sites: readonly Site[] = ["top", "left", "bottom", "right"];

/** A way out of a box: its site, and the points to where the line goes on level. */
interface Door {
  readonly site: Site;
  readonly points: readonly Point[];
}

const levelOf = ({ points }: Door) => points[points.length - 1].y;

/** Out at a side, or up or down into a channel, above or below the reporting lines in its middle. */
function doors(box: Rect, height: number): readonly Door[] {
  const intoChannel = (site: "top" | "bottom", middle: number): Door[] => {
    const begin = siteOf(box, site);
    return [middle - track, middle + track]
      .filter((y) => y > 0 && y <= height)
      .map((y) => ({ site, points: [begin, { x: begin.x, y }] }));
  };
  const half = (pitch - boxHeight) / 2;
  return [
    ...intoChannel("top", box.top - half),
    ...intoChannel("bottom", box.top + boxHeight + half),
    { site: "left", points: [siteOf(box, "left")] },
    { site: "right", points: [siteOf(box, "right")] },
  ];
}

const track = 5;
/** From a box to the line beside it. */
const beside = 6;

function corridors(boxes: readonly Rect[], width: number): readonly number[] {
  const atBoxes = boxes.flatMap((box) => [box.left - beside, box.left + box.width + beside]);
  const atEdges = [beside, 2 * beside, width - 2 * beside, width - beside];
  return [...new Set([...atEdges, ...atBoxes])].filter((x) => x > 0 && x < width);
}

/** Without points that are there twice or lie on the way between their neighbours. */
function cornersOf(points: readonly Point[]): Path {
  const path: Point[] = [];
  for (const point of points) {
    const [last, before] = [path.at(-1), path.at(-2)];
    if (last?.x === point.x && last.y === point.y) continue;
    const isUpright = before?.x === last?.x && last?.x === point.x;
    const isLevel = before?.y === last?.y && last?.y === point.y;
    if (before && (isUpright || isLevel)) path.pop();
    path.push(point);
  }
  return path;
}

/** One connector alone is tried elsewhere; and a turning point has a size, so that what is shorter cannot be seen. */
function isDrawable(path: Path, begin: Site, end: Site): boolean {
  if (path.length < 4 || !leaves(path[0], path[1], begin)) return false;
  const [last, before] = [path[path.length - 1], path[path.length - 2]];
  const isLong = ({ x, y }: Point, at: number) =>
    Math.abs(x - path[at].x) + Math.abs(y - path[at].y) >= track;
  return leaves(last, before, end) && path.slice(1).every(isLong);
}

/** Every connector takes one corner; the next corner is a turning point. */
function asLegs(path: Path, begin: Site, end: Site): InfluenceRoute {
  const last = path.length - 1;
  const turns = path.filter((_, at) => at > 0 && at < last && at % 2 === 0);
  const endAt = (at: number, beside: number): LegEnd => {
    if (at === 0) return { at: "from", site: begin };
    if (at === last) return { at: "to", site: end };
    return { at: at / 2 - 1, site: facing(path[at], path[beside]) };
  };
  const legs: Leg[] = [];
  for (let at = 0; at < last; at += 2) {
    const next = Math.min(at + 2, last);
    const as = next - at === 2 ? "elbow" : "straight";
    legs.push({ from: endAt(at, at + 1), to: endAt(next, next - 1), as });
  }
  return { turns, legs, path };
}

/** The side of a point that looks at another. */
function facing(point: Point, other: Point): Site {
  if (point.x === other.x) return other.y > point.y ? "bottom" : "top";
  return other.x > point.x ? "right" : "left";
}
