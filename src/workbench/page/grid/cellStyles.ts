import type { CSSProperties } from "react";
import type { Border } from "../../book/Style";
import type { CellLook } from "../look/cellLook";
import { cssFont } from "../look/fitText";

/** The box of a cell: fill and borders. It reaches one pixel up and left, where its neighbours' lines lie. */
export function boxStyle(look: CellLook): CSSProperties {
  const { top, bottom, left, right } = look.borders;
  return {
    background: look.fill,
    borderTop: top ? cssBorder(top) : undefined,
    borderLeft: left ? cssBorder(left) : undefined,
    borderRight: right ? cssBorder(right) : undefined,
    borderBottom: bottom ? cssBorder(bottom) : undefined,
  };
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
