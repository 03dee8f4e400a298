import type { Sheet } from "../Book";
import type { Shape } from "../Shape";
import { siteDirection, sitePoint, type Direction, type Point } from "./connectionSites";
import { pathPoints } from "./pathPoints";
import { routeElbow, thinnest } from "./routeElbow";
import { unlessHalfWay } from "./unlessHalfWay";

/** Where a line begins and ends on its sheet. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
}

/** The ends of a line as it lies: its box may be turned and mirrored. */
export function endsOf(line: Shape): Ends {
  const points = pathPoints(line);
  return { from: points[0], to: points[points.length - 1] };
}

/**
 * Lets a line run between two points, or between the sites it is glued to: its box, how that is turned and mirrored,
 * and where its path bends.
 */
export function placeLine(sheet: Sheet, line: Shape, ends = endsOf(line)): void {
  const [begin, end] = [gluedTo(sheet, line.begin), gluedTo(sheet, line.end)];
  const from = begin?.at ?? ends.from;
  const to = end?.at ?? ends.to;
  if (line.type === "Straight") {
    line.path = undefined;
    lay(line, from, to, [1, 0]);
    return;
  }
  const leaving = begin?.leaving ?? against(end?.leaving) ?? [1, 0];
  line.path = unlessHalfWay(routeElbow(from, leaving, to, end?.leaving ?? against(leaving)));
  lay(line, from, to, leaving);
}

/** Has every line that is glued to a shape follow it. */
export function followShape(sheet: Sheet, { id }: Shape): void {
  for (const line of sheet.shapes)
    if (line.begin?.shapeId === id || line.end?.shapeId === id) placeLine(sheet, line);
}

function gluedTo(sheet: Sheet, end: Shape["begin"]) {
  const shape = end && sheet.shapes.find(({ id }) => id === end.shapeId);
  return shape && { at: sitePoint(shape, end.site), leaving: siteDirection(shape, end.site) };
}

function against(direction: Direction): Direction;
function against(direction: Direction | undefined): Direction | undefined;
function against(direction: Direction | undefined): Direction | undefined {
  // 0 and not -0, for those who compare.
  return direction && [(0 - direction[0]) as Direction[0], (0 - direction[1]) as Direction[1]];
}

/**
 * The file knows paths that begin to the right and end below. One that begins up or down is turned by a quarter, to
 * the side on which its end lies, and mirrored where it goes the other way.
 */
function lay(line: Shape, from: Point, to: Point, [across, down]: Direction): void {
  const [x, y] = [to.left - from.left, to.top - from.top];
  const isUpright = down !== 0;
  const along = isUpright ? y : x;
  const goesRound = line.path?.turns.some((turn) => turn < 0 || turn > 1);
  const length = goesRound ? Math.max(Math.abs(along), thinnest) : Math.abs(along);
  const breadth = Math.abs(isUpright ? x : y);
  line.rotation = !isUpright ? 0 : x > 0 ? 270 : 90;
  line.width = length;
  line.height = breadth;
  line.left = (from.left + to.left - length) / 2;
  line.top = (from.top + to.top - breadth) / 2;
  const isBackward = along < 0 || (along === 0 && across + down < 0);
  line.flipHorizontal = isBackward !== (line.rotation === 270) || undefined;
  line.flipVertical = (!isUpright && y < 0) || undefined;
}
