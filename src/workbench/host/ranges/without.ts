import type { Rect } from "../../book/Book";
import { intersection } from "./rects";

/** What is left of rectangles when another is cut out of them. */
export function without(areas: readonly Rect[], cut: Rect): Rect[] {
  return areas.flatMap((area) => {
    const hole = intersection(area, cut);
    return hole ? around(area, hole) : [area];
  });
}

function around(area: Rect, hole: Rect): Rect[] {
  const below = hole.row + hole.rows;
  const after = hole.column + hole.columns;
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...hole, column: area.column, columns: hole.column - area.column },
    { ...hole, column: after, columns: area.column + area.columns - after },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
