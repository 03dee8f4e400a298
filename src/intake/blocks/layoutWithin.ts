import type { SheetSnapshot } from "../../model/book";
import type { Area } from "../../model/cells";
import type { Block } from "./blockFrame";
import type { BookRules } from "../cells/bookRules";
import { layoutAt } from "./layoutAt";
import { cellAt, formatAt } from "../cells/sheetGrid";
import { periodOf } from "../headers/periodOf";
import type { SourceLayout } from "../sourceLayout";

/**
 * The layout in a plain area whose header row is to be found: among its first 30 rows the first that makes a
 * layout and names accounts, else the first that makes a layout. Title rows above it are left away, and so are
 * blank columns at the sides.
 */
export function layoutWithin(block: Block, rules: BookRules): SourceLayout | undefined {
  const { sheet, area } = block;
  let first: SourceLayout | undefined;
  for (let header = area.row; header < area.row + Math.min(area.rows, 30); header++) {
    if (!mayBeHeader(sheet, { ...area, row: header }, rules)) continue;
    const trimmed = trim(sheet, { ...area, row: header, rows: area.row + area.rows - header });
    const layout = trimmed && layoutAt({ ...block, area: trimmed }, rules);
    if (layout && layout.accountRank > 0) return layout;
    first ??= layout;
  }
  return first;
}

/** A row with numbers in it that are no years or dates is not a header but data. */
function mayBeHeader(sheet: SheetSnapshot, { row, column, columns }: Area, { dates }: BookRules): boolean {
  for (let at = column; at < column + columns; at++) {
    const cell = cellAt(sheet, row, at);
    if (typeof cell === "number" && !periodOf(cell, formatAt(sheet, row, at), dates)) return false;
  }
  return true;
}

function trim(sheet: SheetSnapshot, area: Area): Area | undefined {
  let left = area.column;
  let right = area.column + area.columns - 1;
  while (left < right && isBlank(sheet, area, left)) left++;
  while (right > left && isBlank(sheet, area, right)) right--;
  return left < right ? { ...area, column: left, columns: right - left + 1 } : undefined;
}

function isBlank(sheet: SheetSnapshot, area: Area, column: number): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (cellAt(sheet, row, column) !== "") return false;
  }
  return true;
}
