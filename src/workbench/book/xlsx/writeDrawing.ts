import type { Sheet } from "../Book";
import type { Chart } from "../Chart";
import type { Shape } from "../Shape";
import { anchorEnds, moveAnchor, type Box } from "./anchors";
import type { Carrier } from "./Carrier";
import type { OfficePackage } from "./OfficePackage";
import { looksOf } from "./readDrawing";
import { propertiesOf, upright } from "./readShape";
import { drawnProperties, writeShape } from "./writeShape";
import { attribute, element, localName, parseXml, xmlPart, type XmlElement } from "./xml";

const office = "http://schemas.openxmlformats.org";
const namespaces = {
  "xmlns:xdr": `${office}/drawingml/2006/spreadsheetDrawing`,
  "xmlns:a": `${office}/drawingml/2006/main`,
};
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Writes the drawing of a sheet: its charts, whose changed parts `chartXml` holds, and its shapes. Returns the
 * relation's id to put into the sheet, or undefined where nothing is drawn.
 */
export function writeDrawing(
  sheet: Sheet,
  sheetPath: string,
  parts: OfficePackage,
  carrier: Carrier,
  chartXml: Map<Chart, string>,
): string | undefined {
  const opened = parts.relationsOf(sheetPath, "drawing")[0]?.target;
  if (sheet.charts.length + sheet.shapes.length === 0) {
    parts.unrelate(sheetPath, ({ type }) => type.endsWith("/drawing"));
    return undefined;
  }
  const path = opened ?? parts.freePath("xl/drawings/drawing#.xml");
  const drawing = new DrawingWriter(sheet, path, parts, carrier, chartXml);
  const there = opened === undefined ? undefined : parseXml(parts.text(opened) ?? "<none/>").attributes;
  const root = element("xdr:wsDr", { ...there, ...namespaces }, drawing.anchors());
  if (there && !("xmlns:xdr" in there)) root.name = "xdr:wsDr";
  parts.set(path, xmlPart(root), drawingType);
  return parts.relate(sheetPath, "drawing", path);
}

class DrawingWriter {
  private readonly numbers = new Map<object, number>();

  constructor(
    private readonly sheet: Sheet,
    private readonly path: string,
    private readonly parts: OfficePackage,
    private readonly carrier: Carrier,
    private readonly chartXml: Map<Chart, string>,
  ) {}

  /** All anchors, from back to front: those of the file as they lay, new ones before them. */
  anchors(): XmlElement[] {
    const drawn: (Chart | Shape)[] = [...this.sheet.charts, ...this.sheet.shapes];
    const layer = (each: object) => this.carrier.origin(each)?.layer ?? Infinity;
    drawn.sort((a, b) => (layer(a) === layer(b) ? 0 : layer(a) - layer(b)));
    this.giveNumbers(drawn);
    return drawn.map((each) => ("model" in each ? this.chartAnchor(each) : this.shapeAnchor(each)));
  }

  /** Whatever came from the file keeps its number, since connectors are glued by it. */
  private giveNumbers(drawn: object[]): void {
    let last = 1;
    for (const each of drawn) {
      const xml = this.carrier.origin(each)?.xml;
      const number = xml === undefined ? NaN : Number(attribute(propertiesOf(parseXml(xml)), "id"));
      if (Number.isNaN(number)) continue;
      this.numbers.set(each, number);
      last = Math.max(last, number);
    }
    for (const each of drawn) if (!this.numbers.has(each)) this.numbers.set(each, ++last);
  }

  private chartAnchor(chart: Chart): XmlElement {
    const origin = this.carrier.origin(chart);
    const changed = this.chartXml.get(chart);
    if (origin?.path) {
      if (changed) this.parts.set(origin.path, changed, chartType);
      const anchor = parseXml(origin.xml);
      moveAnchor(anchor, this.sheet, chart);
      rename(propertiesOf(anchor), chart);
      return anchor;
    }
    const part = this.parts.freePath("xl/charts/chart#.xml");
    this.parts.set(part, changed ?? "", chartType);
    const relation = this.parts.relate(this.path, "chart", part);
    const kind = this.sheet.kind === "chartsheet" ? "absoluteAnchor" : "twoCellAnchor";
    const frame = chartFrame(chart, this.numbers.get(chart) ?? 0, relation);
    return element("xdr:" + kind, {}, [
      ...anchorEnds(kind, this.sheet, chart),
      frame,
      element("xdr:clientData"),
    ]);
  }

  private shapeAnchor(shape: Shape): XmlElement {
    const opened = this.carrier.origin(shape)?.xml;
    const box = upright(shape, shape.rotation);
    const isOurs = ["geometric", "text", "line"].includes(shape.kind);
    if (opened !== undefined && (!isOurs || this.carrier.unchanged(shape, looksOf(shape)))) {
      const anchor = parseXml(opened);
      if (localName(anchor.name).endsWith("Anchor")) {
        moveAnchor(anchor, this.sheet, box);
        rename(propertiesOf(anchor), shape);
      }
      return anchor;
    }
    const editAs = { OneCell: "oneCell", Absolute: "absolute" }[shape.placement];
    const numberOf = (id: string) => {
      const target = this.sheet.shapes.find((each) => each.id === id);
      return target && this.numbers.get(target);
    };
    const drawn = writeShape(shape, this.numbers.get(shape) ?? 0, shape, numberOf);
    return element("xdr:twoCellAnchor", { editAs }, [
      ...anchorEnds("twoCellAnchor", this.sheet, box),
      drawn,
      element("xdr:clientData"),
    ]);
  }
}

function rename(
  properties: XmlElement | undefined,
  { name, description }: { name: string; description: string },
): void {
  if (!properties) return;
  properties.attributes.name = name;
  if (description) properties.attributes.descr = description;
  else delete properties.attributes.descr;
}

function chartFrame(chart: Chart & Box, number: number, relation: string): XmlElement {
  const reference = element("c:chart", {
    "xmlns:c": `${office}/drawingml/2006/chart`,
    "xmlns:r": `${office}/officeDocument/2006/relationships`,
    "r:id": relation,
  });
  const data = element("a:graphicData", { uri: `${office}/drawingml/2006/chart` }, [reference]);
  return element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [drawnProperties(number, chart), element("xdr:cNvGraphicFramePr")]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", {}, [data]),
  ]);
}
