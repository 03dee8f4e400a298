import { useRef, type PointerEvent, type RefObject } from "react";
import { lastColumn, lastRow } from "../../book/address";
import { extendTo, selectCell, type Selection } from "../session/Selection";
import type { Session } from "../session/Session";
import type { Geometry } from "./useGeometry";

/** How close to a column's right edge, in pixels, the pointer takes hold of it. */
const grip = 4;
const pointsPerPixel = 72 / 96;

/** What is under the pointer. */
export interface Hit {
  row: number;
  column: number;
  on: "cells" | "rowHead" | "columnHead" | "corner";
  /** The column whose right edge is under the pointer, in the heads. */
  edge?: number;
}

/** Selecting cells, rows and columns with the pointer, and pulling columns wider. */
export function usePointer(session: Session, geometry: Geometry, scroller: RefObject<HTMLElement | null>) {
  const pulled = useRef<{ column: number; from: number; width: number } | undefined>(undefined);

  const down = (event: PointerEvent<HTMLElement>) => {
    const hit = hitAt(geometry, scroller.current, event);
    if (!hit || event.button === 1) return;
    if (!session.commit()) return;
    if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
    if (hit.edge !== undefined) {
      pulled.current = { column: hit.edge, from: event.clientX, width: geometry.columns.size(hit.edge) };
      return;
    }
    if (event.button === 2 && isSelected(session, hit)) return;
    selectHit(session, hit, event.shiftKey);
  };

  const moved = (event: PointerEvent<HTMLElement>) => {
    const hit = hitAt(geometry, scroller.current, event);
    if (hit) event.currentTarget.style.cursor = hit.edge === undefined ? "" : "col-resize";
    if (pulled.current) {
      const { column, from, width } = pulled.current;
      session.edits.resizeColumn(column, Math.max(4, width + event.clientX - from) * pointsPerPixel);
    } else if (hit && event.buttons === 1 && event.currentTarget.hasPointerCapture(event.pointerId))
      selectHit(session, hit, true);
  };

  const up = (event: PointerEvent<HTMLElement>) => {
    const hit = hitAt(geometry, scroller.current, event);
    const isClick = event.button === 0 && !pulled.current && isOne(session.selection);
    if (hit?.on === "cells" && isClick && isSelected(session, hit)) session.followLink(hit.row, hit.column);
    pulled.current = undefined;
  };

  return { onPointerDown: down, onPointerMove: moved, onPointerUp: up };
}

/** The cell or head under a point of the window; undefined beside the grid, on its scroll bars say. */
export function hitAt(
  geometry: Geometry,
  scroller: HTMLElement | null,
  { clientX, clientY }: { clientX: number; clientY: number },
): Hit | undefined {
  if (!scroller) return undefined;
  const { headWidth, headHeight, stillWidth, stillHeight, rows, columns } = geometry;
  const bounds = scroller.getBoundingClientRect();
  const [x, y] = [clientX - bounds.left, clientY - bounds.top];
  if (x > scroller.clientWidth || y > scroller.clientHeight) return undefined;
  const sheetX = (x < stillWidth ? x : x + scroller.scrollLeft) - headWidth;
  const sheetY = (y < stillHeight ? y : y + scroller.scrollTop) - headHeight;
  const place = { row: rows.at(Math.max(0, sheetY)), column: columns.at(Math.max(0, sheetX)) };
  if (x < headWidth && y < headHeight) return { ...place, on: "corner" };
  if (x < headWidth) return { ...place, on: "rowHead" };
  if (y >= headHeight) return { ...place, on: "cells" };
  return { ...place, on: "columnHead", edge: edgeAt(geometry, place.column, sheetX) };
}

function edgeAt({ columns }: Geometry, column: number, x: number): number | undefined {
  if (columns.start(column + 1) - x <= grip) return column;
  return column > 0 && x - columns.start(column) <= grip ? column - 1 : undefined;
}

function selectHit(session: Session, { row, column, on }: Hit, extend: boolean): void {
  const { sheet, selection } = session;
  if (on === "cells") {
    session.select(extend ? extendTo(sheet, selection, row, column) : selectCell(sheet, row, column));
    return;
  }
  const wide = on !== "columnHead";
  const tall = on !== "rowHead";
  const [fromRow, toRow] = tall ? [0, lastRow] : span(selection.row, row, extend);
  const [fromColumn, toColumn] = wide ? [0, lastColumn] : span(selection.column, column, extend);
  session.select({
    rect: { row: fromRow, column: fromColumn, rows: toRow - fromRow + 1, columns: toColumn - fromColumn + 1 },
    row: extend ? selection.row : fromRow,
    column: extend ? selection.column : fromColumn,
  });
}

function isOne({ rect }: Selection): boolean {
  return rect.rows * rect.columns === 1;
}

function span(anchor: number, reached: number, extend: boolean): [number, number] {
  return extend ? [Math.min(anchor, reached), Math.max(anchor, reached)] : [reached, reached];
}

function isSelected({ selection: { rect } }: Session, { row, column, on }: Hit): boolean {
  const inRows = row >= rect.row && row < rect.row + rect.rows;
  const inColumns = column >= rect.column && column < rect.column + rect.columns;
  return on === "rowHead" ? inRows : on === "columnHead" ? inColumns : inRows && inColumns;
}
