import { useMemo } from "react";
import { lastColumn, lastRow } from "../../book/address";
import type { Sheet } from "../../book/Book";
import { cellAt } from "../../book/geometry";
import type { SheetView } from "../session/Session";
import { Axis } from "./Axis";

/** Where everything of a sheet lies on the screen; pixels from the top left corner of the scrolled area. */
export interface Geometry {
  rows: Axis;
  columns: Axis;
  frozen: { rows: number; columns: number };
  /** Room for the row numbers and column letters; 0 where the sheet hides them. */
  headWidth: number;
  headHeight: number;
  /** Headings and frozen panes together: what stays while the rest scrolls. */
  stillWidth: number;
  stillHeight: number;
}

/** Blank rows and columns shown beyond what is in use; more come as the user goes on. */
const spare = { rows: 100, columns: 12 };
const leastColumns = 14;

/** The geometry of a sheet, reaching beyond a place the user has gone to. */
export function useGeometry(view: SheetView, reached: { row: number; column: number }): Geometry {
  const used = useMemo(() => usedBy(view.sheet), [view]);
  const rows = Math.max(used.rows, reached.row);
  const columns = Math.max(used.columns, reached.column, leastColumns);
  return useMemo(
    () => geometryOf(view.sheet, rows + spare.rows, columns + spare.columns),
    [view, rows, columns],
  );
}

function geometryOf(sheet: Sheet, rowCount: number, columnCount: number): Geometry {
  const rows = new Axis(
    Math.min(rowCount, lastRow + 1),
    sheet.defaultRowHeight,
    sheet.rowHeights,
    sheet.hiddenRows,
  );
  const columns = new Axis(
    Math.min(columnCount, lastColumn + 1),
    sheet.defaultColumnWidth,
    sheet.columnWidths,
    sheet.hiddenColumns,
  );
  const headWidth = sheet.showHeadings ? 18 + 8 * Math.max(2, String(rowCount).length) : 0;
  const headHeight = sheet.showHeadings ? 22 : 0;
  return {
    rows,
    columns,
    frozen: sheet.frozen,
    headWidth,
    headHeight,
    stillWidth: headWidth + columns.start(sheet.frozen.columns),
    stillHeight: headHeight + rows.start(sheet.frozen.rows),
  };
}

/** How far cells and drawings reach. */
function usedBy(sheet: Sheet): { rows: number; columns: number } {
  const drawn = [...sheet.charts, ...sheet.shapes];
  const right = Math.max(0, ...drawn.map(({ left, width }) => left + width));
  const bottom = Math.max(0, ...drawn.map(({ top, height }) => top + height));
  const { row, column } = cellAt(sheet, right, bottom);
  return { rows: Math.max(sheet.cells.rowCount, row), columns: Math.max(widest(sheet), column) };
}

function widest(sheet: Sheet): number {
  let most = 0;
  for (let row = 0; row < sheet.cells.rowCount; row++) most = Math.max(most, sheet.cells.columnCount(row));
  return most;
}
