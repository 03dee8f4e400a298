import type { ChartTextProperties, SeriesBase, StringReference } from "@cj-tech-master/excelts/chart";
import { cellAddress, parseRect, rectAddress, splitSheet } from "../address";
import type { LabelEntry } from "../chart/LabelEntry";
import { attribute, child, children, element, parseXml, textOf, writeXml, type XmlElement } from "./xml";

/** A series with labels; `extLst` is raw XML. */
interface LabelledSeries extends SeriesBase {
  dataLabels?: { entries?: (LabelEntry & { rawTx?: string })[]; txPr?: ChartTextProperties };
}

const office2013 = "http://schemas.microsoft.com/office/drawing/2012/chart";
const ofLabels = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
const ofSeries = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

/**
 * A series whose labels show cells, as XML that the chart library takes ready-made. Cells that follow each other as
 * the points do become "values from cells", which LibreOffice shows too; others are a reference in each label.
 */
export function writeLabelCells<T extends LabelledSeries>(series: T): T {
  const labels = series.dataLabels;
  const entries = labels?.entries ?? [];
  if (!entries.some(({ strRef }) => strRef)) return series;
  const range = rangeOf(entries);
  const written = entries.map(({ strRef, ...entry }) =>
    strRef
      ? { ...entry, ...(range ? rangeField({ ...entry, strRef }, labels?.txPr) : cellText(strRef)) }
      : entry,
  );
  const dataLabels = { ...labels, entries: written };
  return range
    ? { ...series, dataLabels, extLst: withExtension(series.extLst, rangeExtension(range, entries)) }
    : { ...series, dataLabels };
}

/** The same series with the cells of its labels as references of their own. */
export function readLabelCells<T extends LabelledSeries>(series: T): T {
  const labels = series.dataLabels;
  if (!labels?.entries?.some(({ rawTx }) => rawTx)) return series;
  const formula = textOf(child(extensionOf(series.extLst), "datalabelsRange", "f")).trim();
  const { sheet, rest } = splitSheet(formula);
  const range = sheet === undefined ? undefined : parseRect(rest);
  const entries = labels.entries.map((entry) => {
    const tx = parseXml(entry.rawTx ?? "<none/>");
    const own = textOf(child(tx, "strRef", "f")).trim();
    const isField = children(child(tx, "rich"), "p")
      .flatMap((each) => children(each, "fld"))
      .some((each) => attribute(each, "type") === "CELLRANGE");
    const cell = range && isField ? pointCell(formula, range.row + entry.index, range.column) : own;
    if (!cell) return entry;
    return { ...entry, rawTx: undefined, extLst: undefined, strRef: { formula: cell } };
  });
  const extLst = range ? withExtension(series.extLst, undefined) : series.extLst;
  return { ...series, extLst, dataLabels: { ...labels, entries } };
}

/** The area whose n-th cell each label shows; undefined where they do not follow each other so. */
function rangeOf(entries: readonly LabelEntry[]): string | undefined {
  const named = entries.filter(({ strRef }) => strRef);
  const [first] = named;
  const at = parseRect(splitSheet(first.strRef?.formula ?? "").rest);
  if (!at || at.row < first.index) return undefined;
  const cell = (index: number) =>
    pointCell(first.strRef?.formula ?? "", at.row - first.index + index, at.column);
  if (named.some(({ strRef, index }) => strRef?.formula !== cell(index))) return undefined;
  const last = named[named.length - 1].index;
  const area = { row: at.row - first.index, column: at.column, rows: last + 1, columns: 1 };
  return sheetPart(first.strRef?.formula ?? "") + fixed(rectAddress(area));
}

const sheetPart = (formula: string) => formula.slice(0, formula.lastIndexOf("!") + 1);
const fixed = (address: string) => address.replace(/[A-Z]+|[0-9]+/g, "$$$&");
const pointCell = (formula: string, row: number, column: number) =>
  sheetPart(formula) + fixed(cellAddress(row, column));

const textIn = ({ cache }: StringReference) => cache?.points.map(({ value }) => value).join(" ") ?? "";

function cellText(reference: StringReference): object {
  const cache = element("c:strCache", {}, [
    element("c:ptCount", { val: 1 }),
    element("c:pt", { idx: 0 }, [element("c:v", {}, [textIn(reference)])]),
  ]);
  const shown = element("c:strRef", {}, [element("c:f", {}, [reference.formula]), cache]);
  return { rawTx: writeXml(element("c:tx", {}, [shown])) };
}

function rangeField(entry: LabelEntry & { strRef: StringReference }, usual?: ChartTextProperties): object {
  const id = `{00000000-0000-4000-8000-${entry.index.toString(16).toUpperCase().padStart(12, "0")}}`;
  const font = fontOf(entry.txPr ?? usual);
  const field = element("a:fld", { id, type: "CELLRANGE" }, [
    { ...font, name: "a:rPr" },
    element("a:pPr", {}, [{ ...font, name: "a:defRPr" }]),
    element("a:t", {}, [textIn(entry.strRef)]),
  ]);
  const rich = element("c:rich", {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [field]),
  ]);
  const ext = extension(ofLabels, [
    element("c15:dlblFieldTable"),
    element("c15:showDataLabelsRange", { val: 1 }),
  ]);
  return {
    showVal: false,
    rawTx: writeXml(element("c:tx", {}, [rich])),
    extLst: writeXml(element("c:extLst", {}, [ext])),
  };
}

function rangeExtension(range: string, entries: readonly LabelEntry[]): XmlElement {
  const points = entries.flatMap(({ index, strRef }) =>
    strRef ? [element("c:pt", { idx: index }, [element("c:v", {}, [textIn(strRef)])])] : [],
  );
  const count = Math.max(...entries.map(({ index }) => index)) + 1;
  const cache = element("c15:dlblRangeCache", {}, [element("c:ptCount", { val: count }), ...points]);
  return extension(ofSeries, [element("c15:datalabelsRange", {}, [element("c15:f", {}, [range]), cache])]);
}

const extension = (uri: string, inside: XmlElement[]) =>
  element("c:ext", { uri, "xmlns:c15": office2013 }, inside);

const extensionsOf = (extLst: string | undefined) => (extLst ? children(parseXml(extLst), "ext") : []);

const extensionOf = (extLst: string | undefined) =>
  extensionsOf(extLst).find((each) => child(each, "datalabelsRange"));

/** The raw list with that of the labels' range replaced; undefined where it would be empty. */
function withExtension(extLst: string | undefined, wanted: XmlElement | undefined): string | undefined {
  const others = extensionsOf(extLst).filter((each) => !child(each, "datalabelsRange"));
  const all = wanted ? [...others, wanted] : others;
  return all.length === 0 ? undefined : writeXml(element("c:extLst", {}, all));
}

function fontOf({ size, bold, italic, color }: ChartTextProperties = {}): XmlElement {
  const fill = color?.srgb && element("a:solidFill", {}, [element("a:srgbClr", { val: color.srgb })]);
  const looks = { sz: size, b: bold ? 1 : undefined, i: italic ? 1 : undefined };
  return element("a:rPr", looks, fill ? [fill] : []);
}
