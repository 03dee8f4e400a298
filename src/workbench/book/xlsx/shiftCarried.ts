import type { Sheet } from "../Book";
import { shiftLine, shiftRect } from "../shift/Shift";
import { shiftReferences } from "../shift/shiftReferences";
import { readAreas, writeAreas } from "./areas";
import type { Carrier } from "./Carrier";
import type { OfficePackage } from "./OfficePackage";
import type { SheetParts } from "./SheetParts";
import { children, localName, parseXml, textOf, xmlPart, type XmlElement } from "./xml";

/** A move of cells as the carrier keeps it. */
type Move = ReturnType<Carrier["shiftsOf"]>[number];

/** Elements that stay as the file has them but name cells. */
const located = ["autoFilter", "protectedRanges", "ignoredErrors", "cellWatches", "sortState", "extLst"];
const breaks = [
  ["rowBreaks", "row"],
  ["colBreaks", "column"],
] as const;

/** Lets comments, filters, sparklines and whatever else the model does not hold follow cells that have moved. */
export function shiftCarried(
  sheet: Sheet,
  path: string,
  parts: SheetParts,
  target: OfficePackage,
  moves: readonly Move[],
): void {
  for (const move of moves) {
    for (const name of located) {
      const element = parts.get(name);
      if (element) parts.set(name, shiftElement(element, sheet, move));
    }
    for (const [name, axis] of breaks) {
      const list = parts.get(name);
      if (!list || move.axis !== axis) continue;
      for (const each of children(list))
        each.attributes.id = String(shiftLine(Number(each.attributes.id), move) ?? 0);
      parts.set(name, list);
    }
    for (const { type, target: part } of target.relationsOf(path)) {
      const xml = /\/(comments|threadedComment|vmlDrawing)$/.test(type) ? target.text(part) : undefined;
      if (xml === undefined) continue;
      if (type.endsWith("/vmlDrawing")) target.set(part, shiftNotes(xml, move));
      else {
        const moved = shiftElement(parseXml(xml), sheet, move);
        if (moved) target.set(part, xmlPart(moved));
      }
    }
  }
}

/** The element with the cells it names moved; undefined where they are gone. */
function shiftElement(element: XmlElement, sheet: Sheet, move: Move): XmlElement | undefined {
  const attributes = { ...element.attributes };
  for (const name of ["ref", "sqref", "r"]) {
    const areas = readAreas(attributes[name]);
    if (areas.length === 0) continue;
    const moved = areas.flatMap((area) => shiftRect(area, move) ?? []);
    if (moved.length === 0) return undefined;
    attributes[name] = writeAreas(moved);
  }
  const kind = localName(element.name);
  if (kind === "sqref") {
    const moved = readAreas(textOf(element)).flatMap((area) => shiftRect(area, move) ?? []);
    return moved.length > 0 ? { ...element, children: [writeAreas(moved)] } : undefined;
  }
  if (kind === "f")
    return { ...element, children: [shiftReferences(textOf(element), sheet, { sheet, ...move })] };
  const inside = element.children.flatMap((each) =>
    typeof each === "string" ? each : (shiftElement(each, sheet, move) ?? []),
  );
  // A sparkline or rule without its cells is nothing.
  const lost = children({ ...element, children: inside }).length < children(element).length;
  if (lost && children(element).some((each) => localName(each.name) === "sqref")) return undefined;
  return { ...element, attributes, children: inside };
}

/** The boxes of comments name the cell they belong to and the cells they cover, by number. */
function shiftNotes(vml: string, move: Move): string {
  const line = (text: string) => String(shiftLine(Number(text), move) ?? move.at);
  const tag = move.axis === "row" ? "Row" : "Column";
  const places = move.axis === "row" ? [2, 6] : [0, 4];
  return vml
    .replace(
      new RegExp(`(<x:${tag}>)\\s*(\\d+)\\s*(</x:${tag}>)`, "g"),
      (_, open, at, close) => open + line(at) + close,
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, numbers: string, close: string) => {
      const list = numbers.split(",").map((each) => each.trim());
      return open + list.map((each, at) => (places.includes(at) ? line(each) : each)).join(", ") + close;
    });
}
