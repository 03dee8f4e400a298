import type { Sheet } from "../Book";
import { cellAt, columnLeft, rowTop } from "../geometry";
import { emu } from "./drawingWords";
import { child, children, element, localName, numberOf, textOf, type XmlElement } from "./xml";

/** Where something lies on a sheet, in points. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The box an anchor describes. */
export function readAnchor(anchor: XmlElement, sheet: Sheet): Box {
  const start = child(anchor, "from");
  const position = child(anchor, "pos");
  const { left, top } = start
    ? corner(start, sheet)
    : { left: (numberOf(position, "x") ?? 0) / emu, top: (numberOf(position, "y") ?? 0) / emu };
  const end = child(anchor, "to");
  const size = child(anchor, "ext");
  if (!end)
    return { left, top, width: (numberOf(size, "cx") ?? 0) / emu, height: (numberOf(size, "cy") ?? 0) / emu };
  const { left: right, top: bottom } = corner(end, sheet);
  return { left, top, width: right - left, height: bottom - top };
}

function corner(marker: XmlElement, sheet: Sheet) {
  const at = (name: string) => Number(textOf(child(marker, name)) || 0);
  return {
    left: columnLeft(sheet, at("col")) + at("colOff") / emu,
    top: rowTop(sheet, at("row")) + at("rowOff") / emu,
  };
}

/** Puts an anchor where this box is; one that is there already (to half a point) stays as it is. */
export function moveAnchor(anchor: XmlElement, sheet: Sheet, box: Box): void {
  const there = readAnchor(anchor, sheet);
  const isThere = (["left", "top", "width", "height"] as const).every(
    (side) => Math.abs(there[side] - box[side]) < 0.5,
  );
  if (isThere) return;
  const prefix = anchor.name.slice(0, anchor.name.length - localName(anchor.name).length);
  const ends = anchorEnds(localName(anchor.name), sheet, box, prefix);
  const rest = children(anchor).filter(
    (each) => !["from", "to", "pos", "ext"].includes(localName(each.name)),
  );
  anchor.children = [...ends, ...rest];
}

/** The elements that place an anchor of this kind (twoCellAnchor, oneCellAnchor, absoluteAnchor). */
export function anchorEnds(kind: string, sheet: Sheet, box: Box, prefix = "xdr:"): XmlElement[] {
  const size = element(prefix + "ext", { cx: Math.round(box.width * emu), cy: Math.round(box.height * emu) });
  if (kind === "absoluteAnchor") {
    const place = { x: Math.round(box.left * emu), y: Math.round(box.top * emu) };
    return [element(prefix + "pos", place), size];
  }
  const from = marker(prefix, "from", sheet, box.left, box.top);
  if (kind === "oneCellAnchor") return [from, size];
  return [from, marker(prefix, "to", sheet, box.left + box.width, box.top + box.height)];
}

function marker(prefix: string, name: string, sheet: Sheet, left: number, top: number): XmlElement {
  const { row, column, offsetX, offsetY } = cellAt(sheet, left, top);
  const number = (part: string, value: number) => element(prefix + part, {}, [String(Math.round(value))]);
  return element(prefix + name, {}, [
    number("col", column),
    number("colOff", offsetX * emu),
    number("row", row),
    number("rowOff", offsetY * emu),
  ]);
}
