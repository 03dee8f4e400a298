import { parseXml, writeXml, type XmlElement } from "./xml";

/** The children of a worksheet in the order the format demands. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls mc:AlternateContent " +
  "webPublishItems tableParts extLst"
).split(" ");

/** A sheet's XML cut into its top-level elements, so that what this program does not know is kept as it is. */
export class SheetParts {
  private readonly pieces = new Map<string, string[]>();
  /** The root's start tag with its namespaces. */
  open: string;
  readonly rootName: string;

  constructor(xml: string) {
    const text = normal(xml);
    const start = text.search(/<[A-Za-z]/);
    const end = text.indexOf(">", start);
    this.open = text.slice(start, end + 1).replace(/\/>$/, ">");
    this.rootName = /^<([^\s>/]+)/.exec(this.open)?.[1] ?? "worksheet";
    for (let at = text.indexOf("<", end); at >= 0 && text[at + 1] !== "/";) {
      const close = endOfElement(text, at);
      const name = /^<([^\s>/]+)/.exec(text.slice(at, at + 60))?.[1];
      if (name && name[0] !== "!" && name[0] !== "?") this.add(name, text.slice(at, close));
      at = text.indexOf("<", close);
    }
  }

  /** The elements of this name as text. */
  raw(name: string): string[] {
    return this.pieces.get(name) ?? [];
  }

  /** The first element of this name. */
  get(name: string): XmlElement | undefined {
    const [first] = this.raw(name);
    return first === undefined ? undefined : parseXml(first);
  }

  /** Replaces all elements of this name. */
  set(name: string, ...content: (XmlElement | string | undefined)[]): void {
    const given = content.filter((each) => each !== undefined);
    this.pieces.set(
      name,
      given.map((each) => (typeof each === "string" ? each : writeXml(each))),
    );
  }

  /** Changes the attributes of the root, its namespaces among them. */
  changeRoot(change: (attributes: Record<string, string>) => void): void {
    const root = parseXml(this.open.replace(/>$/, "/>"));
    change(root.attributes);
    this.open = writeXml(root).replace(/\/>$/, ">");
  }

  private add(name: string, text: string): void {
    const list = this.pieces.get(name);
    if (list) list.push(text);
    else this.pieces.set(name, [text]);
  }

  /** The sheet's XML again; elements the format does not know come last but for the extensions. */
  xml(): string {
    const unknown = [...this.pieces.keys()].filter((name) => !order.includes(name));
    const names =
      this.rootName === "worksheet" ? [...order.slice(0, -1), ...unknown, "extLst"] : this.pieces.keys();
    const parts = Array.from(names, (name) => this.raw(name).join(""));
    return `${this.open}${parts.join("")}</${this.rootName}>`;
  }
}

/** The text with main names unprefixed and attributes in double quotes, as the fast readers expect them. */
export function normal(xml: string): string {
  const head = xml.slice(0, 4000);
  const prefix = /<(\w+):(?:worksheet|sst|chartsheet|dialogsheet)[\s>]/.exec(head)?.[1];
  if (!prefix && !/<(?:c|row)\s+[^>]*='/.test(head) && !xml.includes("<![CDATA[")) return xml;
  const root = parseXml(xml);
  const strip = (each: XmlElement | string): void => {
    if (typeof each === "string") return;
    if (prefix && each.name.startsWith(prefix + ":")) each.name = each.name.slice(prefix.length + 1);
    each.children.forEach(strip);
  };
  strip(root);
  if (prefix) root.attributes.xmlns = root.attributes["xmlns:" + prefix];
  return writeXml(root);
}

/** One past the end of the element that starts at `at`. */
function endOfElement(text: string, at: number): number {
  const tagEnd = text.indexOf(">", at);
  if (text.startsWith("<!--", at)) return text.indexOf("-->", at) + 3;
  if (text[tagEnd - 1] === "/") return tagEnd + 1;
  const name = /^<([^\s>/]+)/.exec(text.slice(at, at + 60))?.[1] ?? "";
  let depth = 1;
  let scan = tagEnd;
  while (depth > 0) {
    const close = text.indexOf("</" + name, scan);
    if (close < 0) throw new Error(`A sheet breaks off inside <${name}>`);
    depth += opened(text, name, scan, close) - 1;
    scan = close + 2;
  }
  return text.indexOf(">", scan) + 1;
}

/** How many elements of this name start, and stay open, between two places. */
function opened(text: string, name: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("<" + name, from); at >= 0 && at < to; at = text.indexOf("<" + name, at + 1)) {
    if (!/[\s>/]/.test(text[at + name.length + 1])) continue;
    if (text[text.indexOf(">", at) - 1] !== "/") count++;
  }
  return count;
}
