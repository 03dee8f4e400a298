import type { Border, BorderEdge, Style } from "../Style";
import { builtInFormats } from "./builtInFormats";
import { readColor, type Palette } from "./colors";
import { alignmentFromFile, borderFromFile, patternFromFile, underlineFromFile } from "./styleWords";
import { attribute, child, children, flag, numberOf, type XmlElement } from "./xml";

/** The cell styles of a file in the order its cells name them, with every colour resolved. */
export function readStyles(styles: XmlElement, palette: Palette): Style[] {
  const formats = new Map(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]));
  for (const each of children(child(styles, "numFmts")))
    formats.set(numberOf(each, "numFmtId") ?? 0, attribute(each, "formatCode") ?? "General");
  const fonts = children(child(styles, "fonts"));
  const fills = children(child(styles, "fills"));
  const borders = children(child(styles, "borders"));
  const base = readFont(fonts[numberOf(children(child(styles, "cellXfs"))[0], "fontId") ?? 0], palette);
  return children(child(styles, "cellXfs")).map((xf) => {
    const at = (name: string) => numberOf(xf, name) ?? 0;
    return withoutBlanks({
      numberFormat: formats.get(at("numFmtId")) ?? "General",
      font: differences(readFont(fonts[at("fontId")], palette), base),
      fill: readFill(fills[at("fillId")], palette),
      borders: readBorders(borders[at("borderId")], palette),
      ...readAlignment(child(xf, "alignment")),
      ...readProtection(child(xf, "protection")),
      quotePrefix: flag(xf, "quotePrefix") || undefined,
    });
  });
}

/** The workbook's body font: that of the first cell style. */
export function readBodyFont(styles: XmlElement): { name: string; size: number } {
  const first = children(child(styles, "cellXfs"))[0];
  const font = children(child(styles, "fonts"))[numberOf(first, "fontId") ?? 0];
  return {
    name: attribute(child(font, "name"), "val") ?? "Calibri",
    size: numberOf(child(font, "sz"), "val") ?? 11,
  };
}

type Font = NonNullable<Style["font"]>;

/** A font element of the styles part or of a differential format. */
export function readFont(font: XmlElement | undefined, palette: Palette): Font {
  const on = (name: string) =>
    (child(font, name) ? flag(child(font, name), "val", true) : undefined) || undefined;
  const underline = child(font, "u");
  return withoutBlanks({
    name: attribute(child(font, "name"), "val"),
    size: numberOf(child(font, "sz"), "val"),
    bold: on("b"),
    italic: on("i"),
    strikethrough: on("strike"),
    underline: underline && underlineFromFile(attribute(underline, "val")),
    color: readColor(child(font, "color"), palette),
  });
}

/** What makes this font another than the workbook's own; undefined where nothing does. */
function differences(font: Font, base: Font): Font | undefined {
  const black = (color = "#000000") => color;
  const different = withoutBlanks({
    ...font,
    name: font.name === base.name ? undefined : font.name,
    size: font.size === base.size ? undefined : font.size,
    color: black(font.color) === black(base.color) ? undefined : black(font.color),
  });
  return Object.keys(different).length > 0 ? different : undefined;
}

/** A fill element; a gradient is shown as its first colour. */
export function readFill(fill: XmlElement | undefined, palette: Palette): Style["fill"] {
  const gradient = child(fill, "gradientFill");
  const stop = gradient && readColor(child(gradient, "stop", "color"), palette);
  if (stop) return { color: stop, pattern: "Solid" };
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  if (kind === "none" || !pattern) return undefined;
  const side = kind === "solid" ? "fgColor" : "bgColor";
  const color = readColor(child(pattern, side), palette);
  return { color: color ?? (kind === "solid" ? "#000000" : "#FFFFFF"), pattern: patternFromFile(kind) };
}

function readBorders(borders: XmlElement | undefined, palette: Palette): Style["borders"] {
  const found: Partial<Record<BorderEdge, Border>> = {};
  const read = (edge: BorderEdge, side: string) => {
    const drawn = child(borders, side);
    const kind = borderFromFile(attribute(drawn, "style") ?? "none");
    if (kind) found[edge] = { ...kind, color: readColor(child(drawn, "color"), palette) ?? "#000000" };
  };
  read("top", "top");
  read("bottom", "bottom");
  read("left", child(borders, "start") ? "start" : "left");
  read("right", child(borders, "end") ? "end" : "right");
  if (flag(borders, "diagonalUp")) read("diagonalUp", "diagonal");
  if (flag(borders, "diagonalDown")) read("diagonalDown", "diagonal");
  return Object.keys(found).length > 0 ? found : undefined;
}

function readAlignment(alignment: XmlElement | undefined): Partial<Style> {
  const horizontal = attribute(alignment, "horizontal") ?? "general";
  const vertical = attribute(alignment, "vertical") ?? "bottom";
  const turned = numberOf(alignment, "textRotation") ?? 0;
  return {
    horizontal: horizontal === "general" ? undefined : alignmentFromFile(horizontal),
    vertical: vertical === "bottom" ? undefined : alignmentFromFile(vertical),
    wrap: flag(alignment, "wrapText") || undefined,
    indent: numberOf(alignment, "indent") || undefined,
    rotation: (turned === 255 ? 180 : turned > 90 ? 90 - turned : turned) || undefined,
    shrinkToFit: flag(alignment, "shrinkToFit") || undefined,
  };
}

function readProtection(protection: XmlElement | undefined): Partial<Style> {
  return {
    locked: flag(protection, "locked", true) ? undefined : false,
    formulaHidden: flag(protection, "hidden") || undefined,
  };
}

/** The same object without the fields that are undefined. */
export function withoutBlanks<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
