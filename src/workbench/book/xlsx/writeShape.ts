import type { Shape } from "../Shape";
import { textLines, type TextPiece } from "../shapeText";
import type { Box } from "./anchors";
import * as words from "./drawingWords";
import { horizontals, verticals } from "./readShape";
import { element, type XmlElement } from "./xml";

/** Non-visual properties with the lasting id that the newer format keeps beside the number. */
export function drawnProperties(
  number: number,
  { id, name, description, title, visible }: Pick<Shape, "id" | "name" | "description"> & Partial<Shape>,
): XmlElement {
  const office = "http://schemas.microsoft.com/office/drawing/2014/main";
  const lasting = element("a16:creationId", { "xmlns:a16": office, id });
  const extension = element("a:ext", { uri: "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}" }, [lasting]);
  return element(
    "xdr:cNvPr",
    {
      id: number,
      name,
      descr: description || undefined,
      hidden: visible === false ? 1 : undefined,
      title: title || undefined,
    },
    [element("a:extLst", {}, [extension])],
  );
}

/** The element of a shape, text box or connector; `numberOf` gives the number of a shape that it is glued to. */
export function writeShape(
  shape: Shape,
  number: number,
  box: Box,
  numberOf: (shapeId: string) => number | undefined,
): XmlElement {
  const properties = drawnProperties(number, shape);
  if (shape.kind === "line") return connector(shape, properties, box, numberOf);
  const kind = element("xdr:cNvSpPr", { txBox: shape.kind === "text" ? 1 : undefined });
  return element("xdr:sp", { macro: "", textlink: "" }, [
    element("xdr:nvSpPr", {}, [properties, kind]),
    looks(shape, box, words.formToFile(shape.type)),
    textBody(shape.text),
  ]);
}

function connector(
  shape: Shape,
  properties: XmlElement,
  box: Box,
  numberOf: (shapeId: string) => number | undefined,
): XmlElement {
  const glue = (name: string, end: Shape["begin"]) => {
    const id = end && numberOf(end.shapeId);
    return id === undefined ? [] : [element(name, { id, idx: end?.site })];
  };
  const ends = [...glue("a:stCxn", shape.begin), ...glue("a:endCxn", shape.end)];
  return element("xdr:cxnSp", { macro: "" }, [
    element("xdr:nvCxnSpPr", {}, [properties, element("xdr:cNvCxnSpPr", {}, ends)]),
    looks(shape, box, words.connectorToFile(shape.type, shape.path?.pieces)),
  ]);
}

function looks(shape: Shape, box: Box, preset: string): XmlElement {
  const { fill, rotation, flipHorizontal, flipVertical, kind } = shape;
  const whole = (points: number) => Math.round(points * words.emu);
  const transform = element(
    "a:xfrm",
    {
      rot: rotation ? Math.round(rotation * 60000) : undefined,
      flipH: flipHorizontal ? 1 : undefined,
      flipV: flipVertical ? 1 : undefined,
    },
    [
      element("a:off", { x: whole(box.left), y: whole(box.top) }),
      element("a:ext", { cx: whole(box.width), cy: whole(box.height) }),
    ],
  );
  const filling = fill ? words.solidFill(fill) : element("a:noFill");
  return element("xdr:spPr", {}, [
    transform,
    element("a:prstGeom", { prst: preset }, [element("a:avLst", {}, guides(shape))]),
    ...(kind === "line" ? [] : [filling]),
    outline(shape),
  ]);
}

/** Where a connector turns, in 100,000ths of its box. */
function guides({ path }: Shape): XmlElement[] {
  const turns = path?.turns ?? [];
  const named = (name: string, share: number) =>
    element("a:gd", { name, fmla: `val ${Math.round(share * 100_000)}` });
  return turns.map((turn, at) => named(`adj${at + 1}`, turn));
}

function outline({ line, arrows }: Shape): XmlElement {
  if (!line.visible) return element("a:ln", {}, [element("a:noFill")]);
  const head = (name: string, word = "None") =>
    word === "None" ? [] : [element(name, { type: words.arrowToFile(word) })];
  return element("a:ln", { w: Math.round(line.weight * words.emu) }, [
    words.solidFill(line.color),
    element("a:prstDash", { val: words.dashToFile(line.dash) }),
    ...head("a:headEnd", arrows?.begin),
    ...head("a:tailEnd", arrows?.end),
  ]);
}

function textBody(text: Shape["text"]): XmlElement {
  const fileWord = (list: Record<string, string>, word: string | undefined) =>
    Object.entries(list).find(([, office]) => office === word)?.[0];
  const alignment = element("a:pPr", { algn: fileWord(horizontals, text?.horizontal) });
  const lines = textLines(text ?? { content: "", horizontal: "Left", vertical: "Top" });
  const paragraphs = lines.map((line) => element("a:p", {}, [alignment, ...line.map(textRun)]));
  const body = { vertOverflow: "clip", horzOverflow: "clip", wrap: "square", rtlCol: 0 };
  return element("xdr:txBody", {}, [
    element("a:bodyPr", { ...body, anchor: fileWord(verticals, text?.vertical) }),
    element("a:lstStyle"),
    ...paragraphs,
  ]);
}

function textRun({ text, size, color, bold }: TextPiece): XmlElement {
  const sz = size === undefined ? undefined : Math.round(size * 100);
  const styled = { lang: "en-US", sz, b: bold ? 1 : undefined };
  // The theme's font for bodies of text.
  const font = element("a:latin", { typeface: "+mn-lt" });
  const looks = [...(color ? [words.solidFill(color)] : []), font];
  if (text === "") return element("a:endParaRPr", styled, looks);
  return element("a:r", {}, [element("a:rPr", styled, looks), element("a:t", {}, [text])]);
}
