import type { CellLook } from "./cellLook";

/** Room a cell keeps free on both sides of its text, in pixels. */
export const cellPadding = 3;

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** The CSS font of a cell; unknown families fall back to one of the same kind. */
export function cssFont({ name, points, bold, italic }: CellLook["font"]): string {
  return `${italic ? "italic " : ""}${bold ? "700 " : ""}${points}pt "${name}", Carlito, "Segoe UI", system-ui, sans-serif`;
}

/** A number with fewer and fewer decimals, then with an exponent. */
function shorterForms(value: number): string[] {
  const digits = [8, 7, 6, 5, 4, 3, 2, 1, 0];
  return [
    ...digits.map((count) => String(Number(value.toFixed(count)))),
    ...digits.slice(3).map((count) =>
      value
        .toExponential(count)
        .toUpperCase()
        .replace(/([+-])(\d)$/, "$10$2"),
    ),
  ];
}

/** The width of a text in pixels. */
export function textWidth(text: string, font: string): number {
  const key = font + "\n" + text;
  const known = widths.get(key);
  if (known !== undefined || !pen) return known ?? text.length * 8;
  if (widths.size > 20000) widths.clear();
  pen.font = font;
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}

/**
 * A number as it fits its column: in General format decimals are dropped first, as Excel does; what still
 * does not fit is shown as a row of #.
 */
export function fitNumber(look: CellLook, value: unknown, isGeneral: boolean, width: number): string {
  const font = cssFont(look.font);
  const room = width - 2 * cellPadding - look.indent * 9 - (look.icon ? 16 : 0);
  if (textWidth(look.text, font) <= room) return look.text;
  const shorter = isGeneral && typeof value === "number" ? shorterForms(value) : [];
  const fitting = shorter.find((each) => textWidth(each, font) <= room);
  if (fitting !== undefined) return fitting;
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}
