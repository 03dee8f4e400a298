import {
  getTxPrColor,
  getTxPrFontSize,
  parseTxPr,
  type ChartRichText,
  type ChartTextProperties,
  type ChartTitle,
} from "@cj-tech-master/excelts/chart";
import { automatic, paintOf, round } from "./paint";

/** How a text in a chart looks; size in points, rotation in degrees. */
export interface TextStyle {
  size: number;
  color: string;
  bold: boolean;
  italic: boolean;
  font?: string;
  rotation?: number;
}

/** The style that text properties state, over what is usual. */
export function textStyle(
  properties: ChartTextProperties | undefined,
  usual: Partial<TextStyle> = {},
): TextStyle {
  const stated = properties ? parseTxPr(properties) : {};
  const size = properties && getTxPrFontSize(properties);
  const color = properties && paintOf(getTxPrColor(properties));
  const turned = stated.rotation;
  return {
    size: size === undefined ? (usual.size ?? 10) : size,
    color: color?.color ?? usual.color ?? automatic.text,
    bold: stated.bold ?? usual.bold ?? false,
    italic: stated.italic ?? usual.italic ?? false,
    font: stated.fontFamily?.startsWith("+") ? usual.font : (stated.fontFamily ?? usual.font),
    // Excel writes -1000 degrees for "as it fits".
    rotation: turned === undefined || Math.abs(turned) > 5_400_000 ? undefined : turned / 60_000,
  };
}

/** The words of a title or label. */
export function richText(text: ChartRichText | undefined): string {
  return (text?.paragraphs ?? []).map(({ runs = [] }) => runs.map((run) => run.text).join("")).join("\n");
}

/** The words of a title and how they look; undefined where it has none. */
export function titleText(title: ChartTitle | undefined, usual: Partial<TextStyle>) {
  if (!title) return undefined;
  const raw = [...(title.rawTx ?? "").matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, words]) => unescape(words))
    .join("");
  const referred = title.strRef?.cache?.points.map(({ value }) => value).join(" ");
  const words = richText(title.text) || referred || raw;
  const first = title.text?.paragraphs[0];
  const own = first?.runs?.[0]?.properties ?? first?.properties?.defaultRunProperties ?? first?.runProperties;
  return words ? { words, style: textStyle(own ?? title.txPr, usual) } : undefined;
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** About how wide a text is in points. */
export function textWidth(text: string, { size, bold }: Pick<TextStyle, "size" | "bold">): number {
  let width = 0;
  for (const sign of text)
    width += /[ijl.,:;'|!ft()[\] I]/.test(sign)
      ? 0.29
      : /[MW%@mw]/.test(sign)
        ? 0.8
        : /[A-Z&]/.test(sign)
          ? 0.6
          : 0.51;
  return width * size * (bold ? 1.06 : 1);
}

/** The text cut to a width, with an ellipsis where it was longer. */
export function fitText(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(text.slice(0, end) + "…", style) > width) end--;
  return text.slice(0, end).trimEnd() + "…";
}

/** The text broken at blanks into lines of a width. */
export function wrapText(text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text in SVG; `y` is its middle. */
export function svgText(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  { anchor = "middle", rotation = 0 }: { anchor?: "start" | "middle" | "end"; rotation?: number } = {},
): string {
  const looks =
    `fill="${style.color}" font-size="${round(style.size)}" text-anchor="${anchor}" dominant-baseline="central"` +
    (style.bold ? ' font-weight="600"' : "") +
    (style.italic ? ' font-style="italic"' : "") +
    (style.font ? ` font-family="${escapeText(style.font)}"` : "");
  const turned = rotation === 0 ? "" : ` transform="rotate(${round(rotation)} ${round(x)} ${round(y)})"`;
  const lines = text.split("\n");
  const first = y - ((lines.length - 1) * style.size * 1.2) / 2;
  const body = lines.map((line, index) => {
    const at = `x="${round(x)}" y="${round(first + index * style.size * 1.2)}"`;
    return lines.length === 1 ? escapeText(line) : `<tspan ${at}>${escapeText(line)}</tspan>`;
  });
  return `<text x="${round(x)}" y="${round(y)}" ${looks}${turned}>${body.join("")}</text>`;
}

/** Characters made safe for SVG. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
