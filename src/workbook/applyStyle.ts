import type { CellStyle } from "../model/plan";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives a range a look; what the style leaves out stays as it is. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { numberFormat, ...rest } = style;
  if (numberFormat !== undefined) setNumberFormat(range, numberFormat);
  if (Object.values(rest).some((each) => each !== undefined)) applyFormat(range.format, rest);
}

/** The same for all of a look but its number format, which several areas cannot be given at once. */
export function applyFormat(format: Excel.RangeFormat, style: Omit<CellStyle, "numberFormat">): void {
  if (hasFont(style)) applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align) format.horizontalAlignment = horizontal[style.align];
  if (style.verticalAlign) format.verticalAlignment = vertical[style.verticalAlign];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.topBorder !== undefined) drawLine(format, "EdgeTop", style.topBorder);
  if (style.bottomBorder !== undefined) drawLine(format, "EdgeBottom", style.bottomBorder);
}

/** Draws one thin line, as Excel does of itself, at an edge of a range or between its rows. */
export function drawLine(format: Excel.RangeFormat, edge: LineEdge, color: string): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

/** Where a line may be drawn. */
export type LineEdge = "EdgeTop" | "EdgeBottom" | "InsideHorizontal";

/** Excel takes one format for a whole range, which its types do not say. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}

const hasFont = ({ size, bold, italic, underline, color }: CellStyle) =>
  [size, bold, italic, underline, color].some((each) => each !== undefined);

function applyFont(font: Excel.RangeFont, { size, bold, italic, underline, color }: CellStyle): void {
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? "Single" : "None";
  if (color !== undefined) font.color = color;
}
