import type { ShapePlan, ShapeText, Stroke } from "../../model/shapePlan";
import type { Frame } from "./Frame";

/** What shapes are called in Excel. */
export const forms = {
  rectangle: "Rectangle",
  "rounded rectangle": "RoundRectangle",
  ellipse: "Ellipse",
  diamond: "Diamond",
} as const;

const dashes = { dash: "Dash", "round dot": "RoundDot" } as const;
const across = { left: "Left", center: "Center", right: "Right" } as const;
const down = { top: "Top", center: "Middle", bottom: "Bottom" } as const;

/** Puts a shape where it is to be. */
export function placeShape(shape: Excel.Shape, { left, top, width, height }: Frame): void {
  shape.left = left;
  shape.top = top;
  shape.width = width;
  shape.height = height;
}

/** Gives a shape that was just added its colours and its text. */
export function dressShape(shape: Excel.Shape, { fill, border, text, description }: ShapePlan): void {
  // Rows that grow taller would stretch it.
  shape.placement = "Absolute";
  shape.altTextDescription = description;
  if (fill === undefined) shape.fill.clear();
  else shape.fill.setSolidColor(fill);
  if (border) dressLine(shape.lineFormat, border);
  else shape.lineFormat.visible = false;
  if (text) writeText(shape.textFrame, text);
}

/** Gives a shape that stands another look: whatever it had of the one before must go. */
export function dressAnew(shape: Excel.Shape, plan: ShapePlan): void {
  shape.geometricShapeType = forms[plan.type];
  shape.lineFormat.visible = true;
  shape.lineFormat.dashStyle = "Solid";
  // Text takes on the look of what it is written over.
  if (plan.text) shape.textFrame.textRange.font.bold = false;
  else shape.textFrame.deleteText();
  dressShape(shape, plan);
}

/** Gives a border or a connector, solid as Excel draws it, its colour, weight and dashes. */
export function dressLine(line: Excel.ShapeLineFormat, { color, weight, dash }: Stroke): void {
  line.color = color;
  line.weight = weight;
  if (dash !== "solid") line.dashStyle = dashes[dash];
}

function writeText(frame: Excel.TextFrame, { lines, size, color, align, verticalAlign }: ShapeText): void {
  frame.horizontalAlignment = across[align];
  frame.verticalAlignment = down[verticalAlign];
  const whole = frame.textRange;
  whole.text = lines.map(({ text }) => text).join("\n");
  dressText(whole.font, { size, color });
  let start = 0;
  for (const { text, ...own } of lines) {
    if (text !== "" && Object.keys(own).length > 0)
      dressText(whole.getSubstring(start, text.length).font, own);
    start += text.length + 1;
  }
}

function dressText(
  font: Excel.ShapeFont,
  { size, color, bold }: { readonly size?: number; readonly color?: string; readonly bold?: boolean },
): void {
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
  if (bold !== undefined) font.bold = bold;
}
