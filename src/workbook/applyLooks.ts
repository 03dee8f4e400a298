import type { Area } from "../model/cells";
import type { CellStyle } from "../model/plan";
import { applyFormat, drawLine, setNumberFormat, type LineEdge } from "./applyStyle";
import { joined, without } from "./areas";
import { sharedAreas } from "./areasOn";
import { rangeOf } from "./rangeOf";

/** Cells and how they are to look; where two meet, the later one counts. */
export interface Look {
  readonly area: Area;
  readonly style: CellStyle;
  /** The colour of thin lines between its rows. */
  readonly rowLines?: string;
}

/**
 * Gives many cells of a sheet their looks: each property and value is told once, for all of its cells, which takes a
 * tenth of the bytes that telling it area by area would.
 */
export function applyLooks(sheet: Excel.Worksheet, looks: readonly Look[]): void {
  const areasOf = sharedAreas(sheet);
  for (const [format, areas] of valuesOf(looks, "numberFormat"))
    for (const area of joined(areas)) setNumberFormat(rangeOf(sheet, area), format);
  for (const property of properties)
    for (const [value, areas] of valuesOf(looks, property))
      for (const each of areasOf(joined(areas))) applyFormat(each.format, { [property]: value });
  for (const [edge, lines] of linesOf(looks))
    for (const [color, areas] of lines) for (const each of areasOf(areas)) drawLine(each.format, edge, color);
}

const properties = [
  "size",
  "bold",
  "italic",
  "underline",
  "color",
  "fill",
  "align",
  "verticalAlign",
  "indent",
  "wrap",
  "shrink",
] as const;

/** For every value of a property the cells that are to have it. */
function valuesOf<Property extends keyof CellStyle>(
  looks: readonly Look[],
  property: Property,
): Map<NonNullable<CellStyle[Property]>, Area[]> {
  const found = new Map<NonNullable<CellStyle[Property]>, Area[]>();
  for (const { area, style } of looks) {
    const value = style[property];
    if (value === undefined) continue;
    for (const [other, areas] of found)
      found.set(
        other,
        areas.flatMap((each) => without(each, [area])),
      );
    found.set(value, [...(found.get(value) ?? []), area]);
  }
  return found;
}

/** For every edge the colours of its lines, and where they are drawn. */
function linesOf(looks: readonly Look[]): Map<LineEdge, Map<string, Area[]>> {
  const edges = new Map<LineEdge, Map<string, Area[]>>();
  const add = (edge: LineEdge, color: string | undefined, area: Area) => {
    if (color === undefined) return;
    const lines = edges.get(edge) ?? new Map<string, Area[]>();
    edges.set(edge, lines.set(color, [...(lines.get(color) ?? []), area]));
  };
  for (const { area, style, rowLines } of looks) {
    add("EdgeTop", style.topBorder, area);
    add("EdgeBottom", style.bottomBorder, area);
    if (area.rows > 1) add("InsideHorizontal", rowLines, area);
  }
  return edges;
}
