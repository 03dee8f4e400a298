import type { SheetSnapshot } from "../model/book";
import type { Area, Cell } from "../model/cells";

/** The cell of a sheet as read; blank outside of what was read. */
export function cellAt(
  { used, cells }: Pick<SheetSnapshot, "used" | "cells">,
  row: number,
  column: number,
): Cell {
  return used === undefined ? "" : (cells[row - used.row]?.[column - used.column] ?? "");
}

/** The cells of one column of an area, from the top. */
export function columnCells(
  sheet: Pick<SheetSnapshot, "used" | "cells">,
  area: Area,
  column: number,
): Cell[] {
  // A plain loop: these are the longest lists there are.
  const cells: Cell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) cells.push(cellAt(sheet, row, column));
  return cells;
}

/** True where nothing stands in an area. */
export function isBlank(sheet: Pick<SheetSnapshot, "used" | "cells">, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (cellAt(sheet, row, column) !== "") return false;
  return true;
}
