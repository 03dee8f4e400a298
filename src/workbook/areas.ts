import type { Area } from "../model/cells";

/** The row below an area. */
export const below = (area: Area): number => area.row + area.rows;

/** The column to the right of an area. */
export const rightOf = (area: Area): number => area.column + area.columns;

/** True where two areas share a cell. */
export function meet(one: Area, other: Area): boolean {
  return (
    one.row < below(other) &&
    other.row < below(one) &&
    one.column < rightOf(other) &&
    other.column < rightOf(one)
  );
}

/** What of an area lies outside the holes, as areas that do not meet. */
export function without(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((rest, hole) => rest.flatMap((each) => cutOut(each, hole)), [area]);
}

function cutOut(area: Area, hole: Area): Area[] {
  if (!meet(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(below(area), below(hole));
  const left = Math.max(area.column, hole.column);
  const right = Math.min(rightOf(area), rightOf(hole));
  const sides = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: below(area) - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: rightOf(area) - right },
  ];
  return sides.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The smallest area around all of them; undefined where there is none. */
export function around(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((each) => each.row));
  const column = Math.min(...areas.map((each) => each.column));
  const rows = Math.max(...areas.map(below)) - row;
  return { row, column, rows, columns: Math.max(...areas.map(rightOf)) - column };
}

/** The same cells in fewer areas: those that lie side by side or below each other become one. */
export function joined(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    let whole = area;
    for (let at = found.findIndex((each) => isBeside(each, whole)); at >= 0;) {
      const [other] = found.splice(at, 1);
      whole = around([other, whole]) ?? whole;
      at = found.findIndex((each) => isBeside(each, whole));
    }
    found.push(whole);
  }
  return found;
}

/** True where both together are a rectangle, and neither holds a cell of the other. */
function isBeside(one: Area, other: Area): boolean {
  if (one.row === other.row && one.rows === other.rows)
    return rightOf(one) === other.column || rightOf(other) === one.column;
  if (one.column !== other.column || one.columns !== other.columns) return false;
  return below(one) === other.row || below(other) === one.row;
}
