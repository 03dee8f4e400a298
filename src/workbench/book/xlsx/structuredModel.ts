import {
  parseSpPr,
  parseTxPr,
  type ChartModel,
  type ChartParagraph,
  type ChartRichText,
  type ChartTextProperties,
  type SeriesBase,
  type ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { readLabelCells } from "./labelCells";
import { attribute, child, children, localName, parseXml, textOf, writeXml, type XmlElement } from "./xml";

/**
 * A chart's model with every look spelled out in fields. The library leaves fills, lines and texts of charts it
 * opens as raw XML; whoever reads or changes the model would have to know both.
 */
export function structuredModel(model: ChartModel): ChartModel {
  return structured(model, "") as ChartModel;
}

function structured(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((each) => structured(each, key));
  if ("_rawXml" in value) {
    const plain =
      key === "txPr" ? parseTxPr(value as ChartTextProperties) : parseSpPr(value as ShapeProperties);
    return Object.fromEntries(Object.entries(plain).filter(([name]) => name !== "_rawXml"));
  }
  const read = key === "series" ? readLabelCells(value as SeriesBase) : value;
  const fields = Object.entries(read).map(([name, each]) => [name, structured(each, name)]);
  const { rawTx, ...rest } = Object.fromEntries(fields) as Record<string, unknown>;
  if (typeof rawTx !== "string") return rest;
  const text = readRichText(rawTx);
  return text ? { ...rest, text } : { ...rest, rawTx };
}

/** The text of a title; undefined where it comes from a cell. */
function readRichText(xml: string): ChartRichText | undefined {
  const rich = child(parseXml(xml), "rich");
  if (!rich) return undefined;
  const rotation = attribute(child(rich, "bodyPr"), "rot");
  const paragraphs = children(rich, "p").map((each): ChartParagraph => {
    const own = child(each, "pPr", "defRPr");
    const runs = children(each)
      .filter(({ name }) => ["r", "fld"].includes(localName(name)))
      .map((run) => ({ text: textOf(child(run, "t")), properties: readLooks(child(run, "rPr")) }));
    return { ...(own ? { properties: { defaultRunProperties: readLooks(own) } } : {}), runs };
  });
  return rotation === undefined
    ? { paragraphs }
    : { paragraphs, bodyProperties: { rotation: Number(rotation) } };
}

/** The library reads looks where text properties state their default. */
function readLooks(looks: XmlElement | undefined): ChartTextProperties | undefined {
  if (!looks) return undefined;
  const inside = writeXml({ ...looks, name: "a:defRPr" });
  const raw = { _rawXml: `<c:txPr><a:bodyPr/><a:p><a:pPr>${inside}</a:pPr></a:p></c:txPr>` };
  return structured(raw, "txPr") as ChartTextProperties;
}
