import type { CSSProperties } from "react";
import type { Border } from "../../book/Style";
import type { CellLook } from "../look/cellLook";
import { cssFont } from "../look/fitText";

/** A line along one side of a cell. */
export interface Edge {
  side: "top" | "bottom" | "left" | "right";
  style: CSSProperties;
}

/**
 * The lines around a cell. Those above and to the left lie one pixel outside, where the neighbour's line
 * would be, so that two cells with a common line show one.
 */
export function edgesOf({ borders }: CellLook): Edge[] {
  const edges: Edge[] = [];
  if (borders.top) edges.push({ side: "top", style: { borderTop: cssBorder(borders.top) } });
  if (borders.bottom) edges.push({ side: "bottom", style: { borderBottom: cssBorder(borders.bottom) } });
  if (borders.left) edges.push({ side: "left", style: { borderLeft: cssBorder(borders.left) } });
  if (borders.right) edges.push({ side: "right", style: { borderRight: cssBorder(borders.right) } });
  return edges;
}

/** The text in its box: font, colour, place. */
export function textStyle(look: CellLook): CSSProperties {
  const lines = [look.font.underline && "underline", look.font.strike && "line-through"].filter(Boolean);
  return {
    font: cssFont(look.font),
    color: look.color,
    textDecoration: lines.join(" ") || undefined,
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[look.horizontal],
    alignItems: { top: "flex-start", center: "center", bottom: "flex-end" }[look.vertical],
    textAlign: look.horizontal,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    overflowWrap: look.wrap ? "anywhere" : undefined,
    paddingLeft: look.horizontal === "left" ? 3 + look.indent * 9 : undefined,
    // Excel lets the filter arrow cover a number's heading; here it stays readable.
    paddingRight: look.filter ? 20 : look.horizontal === "right" ? 3 + look.indent * 9 : undefined,
  };
}

function cssBorder({ style, weight, color }: Border): string {
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[weight];
  if (style === "Double") return `3px double ${color}`;
  if (style === "Dot" || weight === "Hairline") return `${width}px dotted ${color}`;
  return `${width}px ${style.startsWith("Dash") || style === "SlantDashDot" ? "dashed" : "solid"} ${color}`;
}
