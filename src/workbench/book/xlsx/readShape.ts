import { unlessHalfWay } from "../connectors/unlessHalfWay";
import { newId } from "../newId";
import type { Shape } from "../Shape";
import { textOfLines, type TextPiece } from "../shapeText";
import type { Box } from "./anchors";
import type { Palette } from "./colors";
import * as words from "./drawingWords";
import { attribute, child, children, flag, localName, numberOf, textOf, type XmlElement } from "./xml";

/** The non-visual properties (id, name, description) of a drawn thing. */
export function propertiesOf(drawn: XmlElement): XmlElement | undefined {
  const holder = children(drawn).find((each) => localName(each.name).startsWith("nv"));
  return child(holder, "cNvPr") ?? children(drawn).flatMap((each) => propertiesOf(each) ?? [])[0];
}

/** The lasting id of a drawn thing; a fresh one where the file gives none. */
export function creationId(properties: XmlElement | undefined): string {
  const extensions = children(child(properties, "extLst"), "ext").map((ext) => child(ext, "creationId"));
  return attribute(extensions.find(Boolean), "id") ?? newId();
}

/** Reads a drawn shape, connector or picture; anything else is kept as "unsupported". */
export function readShape(drawn: XmlElement, box: Box, placement: string, palette: Palette): Shape {
  const kind = localName(drawn.name);
  const properties = propertiesOf(drawn);
  const drawing = child(drawn, "spPr");
  const transform = child(drawing, "xfrm");
  const preset = attribute(child(drawing, "prstGeom"), "prst");
  const isText = flag(child(drawn, "nvSpPr", "cNvSpPr"), "txBox");
  const rotation = (((numberOf(transform, "rot") ?? 0) / 60000) % 360) + 0;
  const shape: Shape = {
    id: creationId(properties),
    name: attribute(properties, "name") ?? "",
    kind:
      kind === "pic"
        ? "image"
        : kind === "cxnSp"
          ? "line"
          : kind === "sp" && preset
            ? isText
              ? "text"
              : "geometric"
            : "unsupported",
    type: kind === "cxnSp" ? words.connectorFromFile(preset ?? "line") : words.formFromFile(preset ?? "rect"),
    ...upright(box, rotation),
    rotation,
    visible: !flag(properties, "hidden"),
    fill: readFill(drawn, drawing, palette),
    line: readLine(drawn, child(drawing, "ln"), palette),
    text: readText(drawn, palette),
    description: attribute(properties, "descr") ?? "",
    title: attribute(properties, "title") ?? "",
    placement,
  };
  if (flag(transform, "flipH")) shape.flipHorizontal = true;
  if (flag(transform, "flipV")) shape.flipVertical = true;
  if (kind === "cxnSp") {
    const line = child(drawing, "ln");
    const path = readPath(preset ?? "", child(drawing, "prstGeom", "avLst"));
    if (path) shape.path = path;
    const arrow = (end: string) => words.arrowFromFile(attribute(child(line, end), "type") ?? "none");
    shape.arrows = { begin: arrow("headEnd"), end: arrow("tailEnd") };
  }
  return shape;
}

/** How an elbow or a curve bends; undefined of straight lines. */
function readPath(preset: string, guides: XmlElement | undefined): Shape["path"] {
  const pieces = Number(/^(?:bent|curved)Connector([2-5])$/.exec(preset)?.[1]);
  if (!(pieces === 2 || pieces === 3 || pieces === 4 || pieces === 5)) return undefined;
  const stated = children(guides, "gd").map(
    (each) => [attribute(each, "name"), /^val (-?\d+)$/.exec(attribute(each, "fmla") ?? "")?.[1]] as const,
  );
  const share = (name: string) => Number(stated.find(([each]) => each === name)?.[1] ?? 50_000) / 100_000;
  return unlessHalfWay({
    pieces,
    turns: Array.from({ length: pieces - 2 }, (_, at) => share(`adj${at + 1}`)),
  });
}

/** Shapes turned by about a quarter are anchored where they appear; their own width is then the anchor's height. */
export function upright(box: Box, rotation: number): Box {
  const turned = ((rotation % 180) + 180) % 180;
  if (turned < 45 || turned >= 135) return box;
  const shift = (box.width - box.height) / 2;
  return { left: box.left + shift, top: box.top - shift, width: box.height, height: box.width };
}

function readFill(drawn: XmlElement, drawing: XmlElement | undefined, palette: Palette): string | undefined {
  if (child(drawing, "noFill")) return undefined;
  const stop = child(drawing, "gradFill", "gsLst", "gs");
  const own = child(drawing, "solidFill") ?? stop;
  if (own) return words.readDrawingColor(own, palette);
  const style = child(drawn, "style", "fillRef");
  return (numberOf(style, "idx") ?? 0) > 0 ? words.readDrawingColor(style, palette) : undefined;
}

function readLine(drawn: XmlElement, line: XmlElement | undefined, palette: Palette): Shape["line"] {
  const style = child(drawn, "style", "lnRef");
  const styled = (numberOf(style, "idx") ?? 0) > 0 ? words.readDrawingColor(style, palette) : undefined;
  const color = words.readDrawingColor(child(line, "solidFill"), palette) ?? styled;
  return {
    color: color ?? "#000000",
    weight: (numberOf(line, "w") ?? 9525) / words.emu,
    dash: words.dashFromFile(attribute(child(line, "prstDash"), "val") ?? "solid"),
    visible: !child(line, "noFill") && color !== undefined,
  };
}

function readText(drawn: XmlElement, palette: Palette): Shape["text"] {
  const body = child(drawn, "txBody");
  const paragraphs = children(body, "p");
  const style = words.readDrawingColor(child(drawn, "style", "fontRef"), palette);
  const lines = paragraphs.flatMap((each) => readLines(each, style, palette));
  if (!body || lines.flat().every(({ text }) => text === "")) return undefined;
  const horizontal = attribute(child(paragraphs[0], "pPr"), "algn") ?? "l";
  const vertical = attribute(child(body, "bodyPr"), "anchor") ?? "t";
  return textOfLines(lines, {
    horizontal: horizontals[horizontal] ?? "Left",
    vertical: verticals[vertical] ?? "Top",
  });
}

/** The lines of a paragraph, which may hold line breaks. */
function readLines(paragraph: XmlElement, style: string | undefined, palette: Palette): TextPiece[][] {
  const lines: TextPiece[][] = [[]];
  for (const run of children(paragraph)) {
    if (localName(run.name) === "br") lines.push([]);
    else if (["r", "fld"].includes(localName(run.name)))
      lines[lines.length - 1].push(readRun(run, style, palette));
  }
  return lines;
}

function readRun(run: XmlElement, style: string | undefined, palette: Palette): TextPiece {
  const looks = child(run, "rPr");
  const size = numberOf(looks, "sz");
  return {
    text: textOf(child(run, "t")),
    size: size === undefined ? undefined : size / 100,
    color: words.readDrawingColor(child(looks, "solidFill"), palette) ?? style,
    bold: flag(looks, "b") || undefined,
  };
}

/** Text alignment across: the file's word, Office.js' word. */
export const horizontals: Record<string, string> = {
  l: "Left",
  ctr: "Center",
  r: "Right",
  just: "Justify",
  justLow: "JustifyLow",
  dist: "Distributed",
  thaiDist: "ThaiDistributed",
};

/** Text alignment down: the file's word, Office.js' word. */
export const verticals: Record<string, string> = {
  t: "Top",
  ctr: "Middle",
  b: "Bottom",
  just: "Justified",
  dist: "Distributed",
};
