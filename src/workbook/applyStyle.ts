import type { CellStyle } from "../model/plan";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives a range a look; what the style leaves out stays as it is. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (hasFont(style)) applyFont(range.format.font, style);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.align) range.format.horizontalAlignment = horizontal[style.align];
  if (style.verticalAlign) range.format.verticalAlignment = vertical[style.verticalAlign];
  if (style.indent !== undefined) range.format.indentLevel = style.indent;
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.shrink !== undefined) range.format.shrinkToFit = style.shrink;
  if (style.topBorder !== undefined) drawLine(range, "EdgeTop", style.topBorder);
  if (style.bottomBorder !== undefined) drawLine(range, "EdgeBottom", style.bottomBorder);
}

/** Draws one thin line at an edge of a range or between its rows. */
export function drawLine(
  range: Excel.Range,
  edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal",
  color: string,
): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = color;
}

const hasFont = ({ size, bold, italic, color }: CellStyle) =>
  [size, bold, italic, color].some((each) => each !== undefined);

function applyFont(font: Excel.RangeFont, { size, bold, italic, color }: CellStyle): void {
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
}

/** Excel takes one format for a whole range, which its types do not say. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
