import type { Border, BorderEdge, Style } from "../Style";
import { builtInFormats } from "./builtInFormats";
import { alignmentToFile, borderToFile, patternToFile, underlineToFile } from "./styleWords";
import { attribute, child, children, element, numberOf, writeXml, type XmlElement } from "./xml";

/** The styles part being written: what the file had stays as it was, what is new is added behind it. */
export class StyleSheet {
  private readonly formats: Map<string, number>;
  private readonly added = new Map<Style, number>();
  private readonly known = new Map<XmlElement, Map<string, number>>();

  /** `root` is the styles part to add to, `opened` the styles it was read as, in its order. */
  constructor(
    readonly root: XmlElement,
    private readonly opened: readonly Style[],
  ) {
    this.formats = new Map(Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)]));
    for (const each of children(child(root, "numFmts")))
      this.formats.set(attribute(each, "formatCode") ?? "", numberOf(each, "numFmtId") ?? 0);
  }

  /** The number by which cells name this style, which has `index` in the book. */
  cellFormat(style: Style, index: number): number {
    if (this.opened[index] === style) return index;
    const known = this.added.get(style);
    if (known !== undefined) return known;
    const format = this.addCellFormat(style);
    this.added.set(style, format);
    return format;
  }

  /** The number by which conditional formats name this differential format. */
  differentialFormat(dxf: XmlElement): number {
    return this.add("dxfs", dxf);
  }

  /** The id of a number format. */
  numberFormat(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.add("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private addCellFormat(style: Style): number {
    const parts = [...alignment(style), ...protection(style)];
    const numFmtId = this.numberFormat(style.numberFormat);
    const fontId = this.add("fonts", this.font(style));
    const fillId = this.add("fills", fill(style));
    const borderId = this.add("borders", borders(style));
    const yes = (applies: unknown) => (applies ? 1 : undefined);
    const xf = element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: yes(style.quotePrefix),
        applyNumberFormat: yes(numFmtId),
        applyFont: yes(fontId),
        applyFill: yes(fillId),
        applyBorder: yes(borderId),
        applyAlignment: yes(alignment(style).length),
        applyProtection: yes(protection(style).length),
      },
      parts,
    );
    return this.add("cellXfs", xf);
  }

  /** Puts an element behind its kind, unless an equal one is there, and returns its position. */
  private add(list: string, item: XmlElement): number {
    const parent = child(this.root, list) ?? this.insertList(list);
    let texts = this.known.get(parent);
    if (!texts) {
      texts = new Map(children(parent).map((each, index) => [writeXml(each), index]));
      this.known.set(parent, texts);
    }
    const text = writeXml(item);
    const at = texts.get(text) ?? children(parent).length;
    if (!texts.has(text)) {
      parent.children.push(item);
      texts.set(text, at);
      parent.attributes.count = String(at + 1);
    }
    return at;
  }

  private insertList(name: string): XmlElement {
    const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
    const later = order.slice(order.indexOf(name) + 1).concat("tableStyles", "colors", "extLst");
    const list = element(name, { count: 0 });
    const at = this.root.children.findIndex((each) => typeof each !== "string" && later.includes(each.name));
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, list);
    return list;
  }

  /** The workbook's body font with this style's differences. */
  private font({ font = {} }: Style): XmlElement {
    const first = children(child(this.root, "cellXfs"))[0];
    const base = children(child(this.root, "fonts"))[numberOf(first, "fontId") ?? 0];
    const named = font.name !== undefined;
    const kept = children(base).filter(
      ({ name }) => !(named && ["family", "charset", "scheme"].includes(name)) && !(name in setters(font)),
    );
    const parts = [...kept, ...Object.values(setters(font))];
    parts.sort((a, b) => fontOrder.indexOf(a.name) - fontOrder.indexOf(b.name));
    return element("font", {}, parts);
  }
}

const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** The elements that state a font, by their names. */
export function setters(font: NonNullable<Style["font"]>): Record<string, XmlElement> {
  const parts: XmlElement[] = [];
  if (font.bold) parts.push(element("b"));
  if (font.italic) parts.push(element("i"));
  if (font.strikethrough) parts.push(element("strike"));
  if (font.underline) parts.push(element("u", { val: underlineToFile(font.underline) }));
  if (font.size !== undefined) parts.push(element("sz", { val: font.size }));
  if (font.color) parts.push(element("color", { rgb: argb(font.color) }));
  if (font.name) parts.push(element("name", { val: font.name }));
  return Object.fromEntries(parts.map((each) => [each.name, each]));
}

/** #RRGGBB as styles write it. */
export function argb(color: string): string {
  return "FF" + color.slice(1).toUpperCase();
}

function fill({ fill: given }: Style): XmlElement {
  if (!given) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  const pattern = patternToFile(given.pattern);
  const color = { rgb: argb(given.color) };
  const parts =
    pattern === "solid"
      ? [element("fgColor", color), element("bgColor", { indexed: 64 })]
      : [element("fgColor", { auto: 1 }), element("bgColor", color)];
  return element("fill", {}, [element("patternFill", { patternType: pattern }, parts)]);
}

function borders({ borders: given = {} }: Style): XmlElement {
  const side = (name: string, border: Border | undefined) =>
    border
      ? element(name, { style: borderToFile(border) }, [element("color", { rgb: argb(border.color) })])
      : element(name);
  const edges: BorderEdge[] = ["left", "right", "top", "bottom"];
  const diagonal = side("diagonal", given.diagonalUp ?? given.diagonalDown);
  const turned = {
    diagonalUp: given.diagonalUp ? 1 : undefined,
    diagonalDown: given.diagonalDown ? 1 : undefined,
  };
  return element("border", turned, [...edges.map((edge) => side(edge, given[edge])), diagonal]);
}

function alignment({ horizontal, vertical, wrap, indent, rotation, shrinkToFit }: Style): XmlElement[] {
  const turned = rotation === 180 ? 255 : rotation && rotation < 0 ? 90 - rotation : rotation;
  const stated = element("alignment", {
    horizontal: horizontal && horizontal !== "General" ? alignmentToFile(horizontal) : undefined,
    vertical: vertical && vertical !== "Bottom" ? alignmentToFile(vertical) : undefined,
    textRotation: turned || undefined,
    wrapText: wrap ? 1 : undefined,
    indent: indent || undefined,
    shrinkToFit: shrinkToFit ? 1 : undefined,
  });
  return Object.keys(stated.attributes).length > 0 ? [stated] : [];
}

function protection({ locked, formulaHidden }: Style): XmlElement[] {
  if (locked !== false && !formulaHidden) return [];
  return [
    element("protection", {
      locked: locked === false ? 0 : undefined,
      hidden: formulaHidden ? 1 : undefined,
    }),
  ];
}
