import type { Sheet } from "../Book";
import type { Shape } from "../Shape";
import { readAnchor, type Box } from "./anchors";
import type { Carrier } from "./Carrier";
import type { Palette } from "./colors";
import { creationId, propertiesOf, readShape } from "./readShape";
import { attribute, child, children, localName, parseXml, writeXml, type XmlElement } from "./xml";

/** A chart found in a drawing whose own part has yet to be read. */
export interface ChartFrame extends Box {
  sheet: Sheet;
  id: string;
  name: string;
  description: string;
  /** The chart's part. */
  path: string;
  /** The anchor as the drawing has it. */
  xml: string;
  /** Where it stands in the drawing, from back to front. */
  layer: number;
}

/** Reads the shapes of a sheet's drawing into the sheet, and returns the frames of its charts. */
export function readDrawing(path: string, sheet: Sheet, carrier: Carrier, palette: Palette): ChartFrame[] {
  const root = parseXml(carrier.parts.text(path) ?? "<none/>");
  const frames: ChartFrame[] = [];
  const numbers = new Map<string, Shape>();
  const glued: { shape: Shape; drawn: XmlElement }[] = [];
  children(root).forEach((anchor, layer) => {
    const place = localName(anchor.name) === "AlternateContent" ? children(children(anchor)[0])[0] : anchor;
    const drawn = children(place).find((each) => !placing.includes(localName(each.name)));
    if (!place || !drawn) return;
    const box = readAnchor(place, sheet);
    const chart = child(drawn, "graphic", "graphicData", "chart");
    const target = carrier.parts.relation(path, attribute(chart, "id"))?.target;
    const properties = propertiesOf(drawn);
    if (target && place === anchor) {
      const name = attribute(properties, "name") ?? "";
      const description = attribute(properties, "descr") ?? "";
      const id = creationId(properties);
      frames.push({ sheet, id, name, description, ...box, path: target, xml: writeXml(anchor), layer });
      return;
    }
    const shape = readShape(drawn, box, placementOf(place), palette);
    sheet.shapes.push(shape);
    numbers.set(attribute(properties, "id") ?? "", shape);
    if (shape.kind === "line") glued.push({ shape, drawn });
    remember(carrier, shape, writeXml(anchor), layer);
  });
  for (const { shape, drawn } of glued) {
    const ends = child(drawn, "nvCxnSpPr", "cNvCxnSpPr");
    shape.begin = glueOf(child(ends, "stCxn"), numbers);
    shape.end = glueOf(child(ends, "endCxn"), numbers);
    const origin = carrier.origin(shape);
    if (origin) remember(carrier, shape, origin.xml, origin.layer ?? 0);
  }
  return frames;
}

const placing = ["from", "to", "pos", "ext", "clientData"];

function remember(carrier: Carrier, shape: Shape, xml: string, layer: number): void {
  carrier.remember(shape, looksOf(shape), { xml, layer });
}

/** What of a shape its drawing states besides where it lies. */
export function looksOf(shape: Shape): Shape {
  return { ...shape, left: 0, top: 0, width: 0, height: 0 };
}

function placementOf(anchor: XmlElement): string {
  const kind = localName(anchor.name).replace("Anchor", "");
  const word = kind === "twoCell" ? (attribute(anchor, "editAs") ?? "twoCell") : kind;
  return word[0].toUpperCase() + word.slice(1);
}

function glueOf(end: XmlElement | undefined, numbers: Map<string, Shape>): Shape["begin"] {
  const shape = numbers.get(attribute(end, "id") ?? "");
  return shape && { shapeId: shape.id, site: Number(attribute(end, "idx") ?? 0) };
}
