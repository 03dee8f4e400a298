import type { Rect, Sheet } from "../../book/Book";
import { intersection } from "./rects";

/** The merged areas that share cells with these. */
export function mergesTouching(sheet: Sheet, rect: Rect): Rect[] {
  return sheet.merges.filter((merge) => intersection(merge, rect));
}

/** Tells the cells that lie under a merged area's first cell; undefined where none of these do. */
export function coveredByMerges(
  sheet: Sheet,
  rect: Rect,
): ((row: number, column: number) => boolean) | undefined {
  const merges = mergesTouching(sheet, rect);
  if (merges.length === 0) return undefined;
  return (row, column) =>
    merges.some(
      (merge) =>
        intersection(merge, { row, column, rows: 1, columns: 1 }) !== undefined &&
        (merge.row !== row || merge.column !== column),
    );
}
