import type { Shape } from "../Shape";

type Corner = readonly [x: number, y: number];

/** The corners of a connector's path within its box, before that is turned: x and y in points. */
export function pathCorners({ width, height, flipHorizontal, flipVertical, path, type }: Shape): Corner[] {
  const { pieces = 1, turns = [] } = type === "Straight" ? {} : (path ?? { pieces: 3, turns: [0.5] });
  const [first = 0.5, second = 0.5, third = 0.5] = turns;
  const shares: Record<number, readonly Corner[]> = {
    1: [],
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
  const all: readonly Corner[] = [[0, 0], ...shares[pieces], [1, 1]];
  return all.map(([x, y]) => [width * (flipHorizontal ? 1 - x : x), height * (flipVertical ? 1 - y : y)]);
}

/** The path as SVG has it: straight pieces, or a curve that leads past the corners. */
export function connectorPath(shape: Shape): string {
  const corners = pathCorners(shape);
  const at = ([x, y]: Corner) => `${round(x)} ${round(y)}`;
  if (shape.type !== "Curve") return `M${corners.map(at).join(" L")}`;
  const pulls = corners.slice(1, -1).map((corner, index, all) => {
    const next = all[index + 1];
    const end: Corner = next
      ? [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2]
      : corners[corners.length - 1];
    return ` Q${at(corner)} ${at(end)}`;
  });
  return `M${at(corners[0])}${pulls.join("")}`;
}

const round = (points: number) => Math.round(points * 100) / 100;
