import type { Sheet } from "../Book";
import type { Shape } from "../Shape";
import { siteDirection, sitePoint, type Direction, type Point } from "./connectionSites";
import { routeElbow, thinnest } from "./routeElbow";

/** Where a line begins and ends on its sheet. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
}

/** The ends of a line as it lies: its box may be turned and mirrored. */
export function endsOf(line: Shape): Ends {
  const { left, top, width, height, rotation, flipHorizontal, flipVertical } = line;
  const middle = { left: left + width / 2, top: top + height / 2 };
  const x = (flipHorizontal ? -width : width) / 2;
  const y = (flipVertical ? -height : height) / 2;
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const [across, down] = [exact(x * cos - y * sin), exact(x * sin + y * cos)];
  return {
    from: { left: middle.left - across, top: middle.top - down },
    to: { left: middle.left + across, top: middle.top + down },
  };
}

/** Quarter turns leave nothing behind of what sines round. */
const exact = (points: number) => Math.round(points * 1e6) / 1e6;

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
  const path = routeElbow(from, leaving, to, end?.leaving ?? against(leaving));
  line.path = path;
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
 * The file knows paths that begin to the right and end below. One that begins up or down is turned by a quarter, and
 * mirrored so that its end comes to lie where it is to be.
 */
function lay(line: Shape, from: Point, to: Point, [across, down]: Direction): void {
  const [x, y] = [to.left - from.left, to.top - from.top];
  const isUpright = down !== 0;
  const along = isUpright ? y : x;
  const goesRound = line.path?.turns.some((turn) => turn < 0 || turn > 1);
  const length = goesRound ? Math.max(Math.abs(along), thinnest) : Math.abs(along);
  const breadth = Math.abs(isUpright ? x : y);
  line.rotation = isUpright ? 90 : 0;
  line.width = length;
  line.height = breadth;
  line.left = (from.left + to.left - length) / 2;
  line.top = (from.top + to.top - breadth) / 2;
  line.flipHorizontal = along < 0 || (along === 0 && across + down < 0) || undefined;
  line.flipVertical = (isUpright ? x > 0 : y < 0) || undefined;
}
