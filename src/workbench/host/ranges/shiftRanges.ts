import type { Rect, Sheet } from "../../book/Book";
import { shiftOf, shiftRect } from "../../book/shift/Shift";
import type { Host } from "../Host";
import { RangeAreasObject } from "./RangeAreasObject";
import { RangeShape } from "./RangeShape";
import type { Shift } from "./shiftCells";

/** Lets the ranges that batches hold follow their cells after cells were inserted or taken away. */
export function shiftRanges(host: Host, sheet: Sheet, rect: Rect, shift: Shift): void {
  const axis = shift === "Down" || shift === "Up" ? "row" : "column";
  const move = shiftOf(sheet, rect, axis, shift === "Down" || shift === "Right" ? 1 : -1);
  for (const object of host.inUse)
    if ((object instanceof RangeShape || object instanceof RangeAreasObject) && object.sheet === sheet)
      object.follow((cells) => shiftRect(cells, move));
}
