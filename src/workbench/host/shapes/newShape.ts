import type { Sheet } from "../../book/Book";
import type { Point } from "../../book/connectors/connectionSites";
import { placeLine } from "../../book/connectors/placeLine";
import { newId } from "../../book/newId";
import type { Shape } from "../../book/Shape";

/** How a connector may run. */
export const connectorTypes = ["Straight", "Elbow", "Curve"] as const;

/** A shape an inch square, in Excel's first accent colour; a text box has no line and is white. */
export function newShape(sheet: Sheet, kind: "geometric" | "text", type: string): Shape {
  const isText = kind === "text";
  return {
    id: newId(),
    name: freeName(sheet, isText ? "TextBox" : type),
    kind,
    type,
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    rotation: 0,
    visible: true,
    fill: isText ? "#FFFFFF" : "#4472C4",
    line: { color: isText ? "#BFBFBF" : "#2F528F", weight: isText ? 0.75 : 1, dash: "Solid", visible: true },
    description: "",
    title: "",
    placement: "TwoCell",
  };
}

/** A line from one point to another. */
export function newLine(sheet: Sheet, from: Point, to: Point, type: string): Shape {
  const line: Shape = {
    ...newShape(sheet, "geometric", type),
    kind: "line",
    name: freeName(sheet, `${type} Connector`),
    fill: undefined,
    line: { color: "#4472C4", weight: 0.5, dash: "Solid", visible: true },
    arrows: { begin: "None", end: "None" },
  };
  placeLine(sheet, line, { from, to });
  return line;
}

function freeName(sheet: Sheet, stem: string): string {
  const taken = new Set(sheet.shapes.map(({ name }) => name));
  let number = sheet.shapes.length + 1;
  while (taken.has(`${stem} ${number}`)) number++;
  return `${stem} ${number}`;
}
