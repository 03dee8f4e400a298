import { lastColumn, lastRow } from "../../book/address";
import type { Rect, Sheet } from "../../book/Book";

/** What is selected: a rectangle, and in it the one active cell that typing goes to. */
export interface Selection {
  rect: Rect;
  row: number;
  column: number;
}

/** One step on a sheet, -1, 0 or 1 each way. */
export interface Step {
  rows: number;
  columns: number;
}

/** A selection of one cell, or of the merged cell it belongs to. */
export function selectCell(sheet: Sheet, row: number, column: number): Selection {
  const merged = mergeAt(sheet, row, column);
  return merged
    ? { rect: merged, row: merged.row, column: merged.column }
    : { rect: { row, column, rows: 1, columns: 1 }, row, column };
}

/** The selection from the active cell to another cell, as by dragging or with Shift. */
export function extendTo(
  sheet: Sheet,
  { row, column }: Selection,
  toRow: number,
  toColumn: number,
): Selection {
  const own = mergeAt(sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
  const other = mergeAt(sheet, toRow, toColumn) ?? { row: toRow, column: toColumn, rows: 1, columns: 1 };
  return { rect: around(own, other), row, column };
}

/** One visible row or column further; stays where the sheet ends. */
export function move(sheet: Sheet, { row, column }: Selection, step: Step): Selection {
  const from = mergeAt(sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
  const nextRow = visible(
    sheet.hiddenRows,
    step.rows > 0 ? from.row + from.rows : row + step.rows,
    step.rows,
    lastRow,
  );
  const nextColumn = visible(
    sheet.hiddenColumns,
    step.columns > 0 ? from.column + from.columns : column + step.columns,
    step.columns,
    lastColumn,
  );
  return selectCell(sheet, nextRow ?? row, nextColumn ?? column);
}

/** As Ctrl and an arrow: to the end of the filled cells, or over blank ones to the next filled cell. */
export function jump(sheet: Sheet, { row, column }: Selection, step: Step): Selection {
  const isFilled = (at: number) =>
    sheet.cells.value(row + at * step.rows, column + at * step.columns) !== undefined;
  const room =
    step.rows !== 0
      ? step.rows > 0
        ? Math.max(sheet.cells.rowCount - 1 - row, 0)
        : row
      : step.columns > 0
        ? Math.max(sheet.cells.columnCount(row) - 1 - column, 0)
        : column;

  let at = 1;
  if (isFilled(0) && isFilled(1)) while (at < room && isFilled(at + 1)) at++;
  else while (at < room && !isFilled(at)) at++;
  at = Math.min(at, room);
  return selectCell(sheet, row + at * step.rows, column + at * step.columns);
}

/** The smallest rectangle around two. */
export function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The merged cell at a place, where there is one. */
export function mergeAt(sheet: Sheet, row: number, column: number): Rect | undefined {
  return sheet.merges.find((each) => contains(each, row, column));
}

/** True where a cell lies in a rectangle. */
export function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

function visible(hidden: ReadonlySet<number>, from: number, step: number, last: number): number | undefined {
  if (step === 0) return from;
  let at = from;
  while (at >= 0 && at <= last && hidden.has(at)) at += step;
  return at >= 0 && at <= last ? at : undefined;
}
