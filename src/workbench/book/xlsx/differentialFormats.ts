import type { RuleFormat } from "../ConditionalFormat";
import { builtInFormats } from "./builtInFormats";
import { readColor, type Palette } from "./colors";
import { readFont, withoutBlanks } from "./readStyles";
import { argb, setters, type StyleSheet } from "./StyleSheet";
import { attribute, child, element, type XmlElement } from "./xml";

/** Reads what a conditional format changes about a cell. */
export function readRuleFormat(dxf: XmlElement | undefined, palette: Palette): RuleFormat {
  const font = readFont(child(dxf, "font"), palette);
  const pattern = child(dxf, "fill", "patternFill");
  const fill = readColor(child(pattern, "bgColor"), palette) ?? readColor(child(pattern, "fgColor"), palette);
  return withoutBlanks({
    fill: attribute(pattern, "patternType") === "none" ? undefined : fill,
    color: font.color,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline && true,
    strikethrough: font.strikethrough,
    numberFormat: attribute(child(dxf, "numFmt"), "formatCode"),
  });
}

/** Writes what a conditional format changes about a cell. */
export function writeRuleFormat(format: RuleFormat, styles: StyleSheet): XmlElement {
  const font = Object.values(
    setters({
      bold: format.bold,
      italic: format.italic,
      strikethrough: format.strikethrough,
      underline: format.underline ? "Single" : undefined,
      color: format.color,
    }),
  );
  const number = format.numberFormat;
  const fill = format.fill && element("patternFill", {}, [element("bgColor", { rgb: argb(format.fill) })]);
  return element("dxf", {}, [
    ...(font.length > 0 ? [element("font", {}, font)] : []),
    ...(number ? [element("numFmt", { numFmtId: formatId(number, styles), formatCode: number })] : []),
    ...(fill ? [element("fill", {}, [fill])] : []),
  ]);
}

function formatId(code: string, styles: StyleSheet): number {
  const builtIn = Object.entries(builtInFormats).find(([, each]) => each === code);
  return builtIn ? Number(builtIn[0]) : styles.numberFormat(code);
}
