import type { Shape } from "../Shape";
import type { Point } from "./connectionSites";

/** A point within a connector's box, in shares of its width and height. */
type Corner = readonly [across: number, down: number];

/** The points of a connector's path on its sheet: its ends, and where it turns between them. */
export function pathPoints(line: Shape): Point[] {
  const { left, top, width, height, rotation, flipHorizontal, flipVertical } = line;
  const middle = { left: left + width / 2, top: top + height / 2 };
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  return cornersOf(line).map(([across, down]) => {
    const x = (flipHorizontal ? 0.5 - across : across - 0.5) * width;
    const y = (flipVertical ? 0.5 - down : down - 0.5) * height;
    return { left: middle.left + exact(x * cos - y * sin), top: middle.top + exact(x * sin + y * cos) };
  });
}

function cornersOf({ type, path = { pieces: 3, turns: [] } }: Shape): readonly Corner[] {
  const [first = 0.5, second = 0.5, third = 0.5] = path.turns;
  if (type === "Straight") return [start, end];
  const between: Record<typeof path.pieces, readonly Corner[]> = {
    2: [[1, 0]],
    3: [
      [first, 0],
      [first, 1],
    ],
    4: [
      [first, 0],
      [first, second],
      [1, second],
    ],
    5: [
      [first, 0],
      [first, second],
      [third, second],
      [third, 1],
    ],
  };
  return [start, ...between[path.pieces], end];
}

const start: Corner = [0, 0];
const end: Corner = [1, 1];

/** Quarter turns leave nothing behind of what sines round. */
const exact = (points: number) => Math.round(points * 1e6) / 1e6;
