import type { Sheet } from "../Book";
import { cellAt, columnLeft, columnWidth, rowHeight, rowTop } from "../geometry";
import { shiftLine, type Shift } from "./Shift";

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  placement?: string;
}

/** Where the charts and shapes of a sheet are in terms of cells; call the result once the cells have moved. */
export function followCells(sheet: Sheet, shift: Shift): () => void {
  const boxes: Box[] = [...sheet.charts, ...sheet.shapes].filter(
    (each: Box) => each.placement !== "Absolute",
  );
  const moves = boxes.map((box) => followBox(sheet, box, shift));
  return () => moves.forEach((move) => move());
}

/** Notes the cells under a box's edges, so that it can be put over the same cells again. */
function followBox(sheet: Sheet, box: Box, shift: Shift): () => void {
  const start = cellAt(sheet, box.left, box.top);
  const end = cellAt(sheet, box.left + box.width, box.top + box.height);
  const isRow = shift.axis === "row";
  const [across, past] = isRow ? [start.column, end.column] : [start.row, end.row];
  if (across < shift.from || past >= shift.to) return () => undefined;
  const edge = isRow ? rowTop : columnLeft;
  const size = isRow ? rowHeight : columnWidth;
  const place = (line: number, offset: number) => {
    const moved = shiftLine(line, shift);
    return moved === undefined
      ? edge(sheet, shift.at)
      : edge(sheet, moved) + Math.min(offset, size(sheet, moved));
  };
  return () => {
    if (isRow) {
      const top = place(start.row, start.offsetY);
      const bottom = place(end.row, end.offsetY);
      if (box.placement !== "OneCell") box.height = Math.max(0, bottom - top);
      box.top = top;
    } else {
      const left = place(start.column, start.offsetX);
      const right = place(end.column, end.offsetX);
      if (box.placement !== "OneCell") box.width = Math.max(0, right - left);
      box.left = left;
    }
  };
}
