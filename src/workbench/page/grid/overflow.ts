import type { Sheet } from "../../book/Book";
import { mergeAt } from "../session/Selection";
import type { CellLook } from "../look/cellLook";
import type { Axis } from "./Axis";

/** How far a text runs over its cell's edges into blank neighbours, in pixels. */
export interface Overflow {
  left: number;
  right: number;
}

/** The room a text that is wider than its cell takes from its neighbours, as Excel gives it. */
export function overflow(
  sheet: Sheet,
  columns: Axis,
  row: number,
  column: number,
  look: CellLook,
  width: number,
): Overflow {
  const missing = width - columns.size(column);
  const none = { left: 0, right: 0 };
  if (missing <= 0 || look.kind !== "text" || look.wrap || look.shrink || look.rotation !== 0) return none;
  const take = (needed: number, step: 1 | -1) => {
    let taken = 0;
    for (let at = column + step; taken < needed && isFree(sheet, columns, row, at); at += step)
      taken += columns.size(at);
    return taken;
  };
  if (look.horizontal === "center") return { left: take(missing / 2, -1), right: take(missing / 2, 1) };
  return look.horizontal === "left"
    ? { left: 0, right: take(missing, 1) }
    : { left: take(missing, -1), right: 0 };
}

/** The columns left of the first one in view whose merged cell or long text reaches into it. */
export function reachingIn(sheet: Sheet, row: number, first: number): number[] {
  const reaching = sheet.merges
    .filter((each) => each.row === row && each.column < first && each.column + each.columns > first)
    .map((each) => each.column);
  for (let column = first - 1; column >= Math.max(sheet.frozen.columns, first - 30); column--) {
    const value = sheet.cells.value(row, column);
    if (typeof value === "string" && !reaching.includes(column)) reaching.push(column);
    if (value !== undefined) break;
  }
  return reaching.filter((column) => column >= sheet.frozen.columns);
}

function isFree(sheet: Sheet, columns: Axis, row: number, column: number): boolean {
  return (
    column >= 0 &&
    column < columns.count &&
    sheet.cells.value(row, column) === undefined &&
    !sheet.cells.formula(row, column) &&
    !mergeAt(sheet, row, column)
  );
}
