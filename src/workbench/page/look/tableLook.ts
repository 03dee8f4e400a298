import type { BookTable } from "../../book/Book";
import { mix, tint } from "./color";

/** What a table's style gives a cell beneath the cell's own format. */
export interface TableLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  lineAbove?: string;
  lineBelow?: string;
}

/** The colours of one table style. */
interface Palette {
  header: TableLook;
  /** The first and every other row of the body, and those between. */
  bands: [TableLook, TableLook];
  totals: TableLook;
  edge?: string;
}

/** Black and the six accents of the Office theme, in the order the style numbers follow. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/**
 * The look that a table's built-in style gives one of its cells; undefined for a style of the user's own
 * or none.
 */
export function tableLook(table: BookTable, row: number, column: number): TableLook | undefined {
  const palette = paletteOf(table.style);
  if (!palette) return undefined;
  const { area } = table;
  const fromTop = row - area.row;
  const isLast = fromTop === area.rows - 1;
  if (table.hasHeaders && fromTop === 0) return { ...palette.header, bold: true };
  if (table.hasTotals && isLast) return { ...palette.totals, bold: true };

  const bodyRow = fromTop - (table.hasHeaders ? 1 : 0);
  const fromLeft = column - area.column;
  const striped = table.bandedRows ? bodyRow % 2 : table.bandedColumns ? fromLeft % 2 : 1;
  const strong = (table.firstColumn && fromLeft === 0) || (table.lastColumn && fromLeft === area.columns - 1);
  const look = palette.bands[striped];
  return {
    ...look,
    bold: strong || undefined,
    lineBelow: isLast ? (palette.edge ?? look.lineBelow) : look.lineBelow,
  };
}

function paletteOf(style: string): Palette | undefined {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!family) return undefined;
  const group = Math.floor((Number(digits) - 1) / 7);
  const accent = accents[(Number(digits) - 1) % 7];
  if (family === "Light") return lightPalette(group, accent);
  return family === "Medium" ? mediumPalette(group, accent) : darkPalette(accent);
}

function lightPalette(group: number, accent: string): Palette {
  const band = tint(accent, accent === "#000000" ? 0.85 : 0.8);
  const text = mix(accent, "#000000", 0.25);
  if (group === 0)
    return {
      header: { color: text, lineAbove: accent, lineBelow: accent },
      bands: [{ fill: band, color: text }, { color: text }],
      totals: { color: text, lineAbove: accent, lineBelow: accent },
      edge: accent,
    };
  if (group === 1)
    return {
      header: { fill: accent, color: "#FFFFFF" },
      bands: [{ lineBelow: accent }, { lineBelow: accent }],
      totals: { lineAbove: accent, lineBelow: accent },
      edge: accent,
    };
  return {
    header: { lineAbove: accent, lineBelow: accent },
    bands: [{ fill: band, lineBelow: accent }, { lineBelow: accent }],
    totals: { lineAbove: accent, lineBelow: accent },
    edge: accent,
  };
}

function mediumPalette(group: number, accent: string): Palette {
  const [light, lighter] = [tint(accent, 0.6), tint(accent, 0.8)];
  const header = { fill: accent, color: "#FFFFFF" };
  if (group === 0)
    return {
      header,
      bands: [{ fill: lighter, lineBelow: light }, { lineBelow: light }],
      totals: { lineAbove: accent, lineBelow: light },
    };
  if (group === 1)
    return {
      header,
      bands: [
        { fill: light, lineBelow: "#FFFFFF" },
        { fill: lighter, lineBelow: "#FFFFFF" },
      ],
      totals: { ...header, lineAbove: "#FFFFFF" },
    };
  if (group === 2)
    return {
      header: { ...header, lineAbove: "#000000", lineBelow: "#000000" },
      bands: [{ fill: "#D9D9D9" }, {}],
      totals: { lineAbove: "#000000", lineBelow: "#000000" },
      edge: "#000000",
    };
  return {
    header: { fill: lighter, color: "#000000", lineBelow: accent },
    bands: [
      { fill: light, lineBelow: accent },
      { fill: lighter, lineBelow: accent },
    ],
    totals: { fill: lighter, lineAbove: accent, lineBelow: accent },
  };
}

function darkPalette(accent: string): Palette {
  const body = accent === "#000000" ? "#737373" : mix(accent, "#000000", 0.1);
  return {
    header: { fill: "#000000", color: "#FFFFFF" },
    bands: [
      { fill: mix(body, "#000000", 0.25), color: "#FFFFFF" },
      { fill: body, color: "#FFFFFF" },
    ],
    totals: { fill: mix(body, "#000000", 0.4), color: "#FFFFFF", lineAbove: "#FFFFFF" },
  };
}
