import type { ChartBlock } from "../model/chartPlan";
import type { Place } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { cellOf, columnOf, numbersOf, type Table } from "../model/table";
import { chartText, formats, ink, neutral, secondary, tierShades } from "./look";

/**
 * `VF_TierMirror`, the numbers of the mirrored chart: each tier's share of accounts below zero, so that it is drawn
 * to the left, and its share of revenue above. An empty tier has no bars.
 */
export function tierMirrorTable(tiers: Table): Table {
  const held = numbersOf(tiers, "Accounts");
  const sharesOf = (column: string, sign: number) =>
    Array.from(numbersOf(tiers, column), (share, tier) => (held[tier] > 0 ? sign * share : NaN));
  return {
    name: "VF_TierMirror",
    rows: tiers.rows,
    columns: [
      columnOf(tiers, "Tier"),
      { name: "Quantity", kind: "number", values: sharesOf("Share of accounts", -1) },
      { name: "Value", kind: "number", values: sharesOf("Share of revenue", 1) },
    ],
  };
}

/** Where the mirrored chart stands, its size in points, and how far from its left edge the two sides meet. */
export interface MirrorPlace {
  readonly at: Place;
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
}

/** The mirrored chart: QUANTITY to the left, VALUE to the right, the first tier on top. */
export function tierMirrorChart(mirror: Table, finding: string, place: MirrorPlace): ChartBlock {
  const ref = (column: string) => ({ table: mirror.name, column });
  const { at, rows, columns } = place;
  const reach = reachOf(mirror);
  const labels = { numberFormat: formats.mirroredShare, color: ink, position: "outside end" } as const;
  return {
    kind: "chart",
    name: "Tiers",
    at,
    rows,
    columns,
    description: sheetTexts.mirrorDescription({ finding }),
    categories: ref("Tier"),
    series: [
      {
        name: sheetTexts.quantity,
        values: ref("Quantity"),
        as: "bar",
        axis: "primary",
        color: neutral,
        labels,
      },
      {
        name: sheetTexts.value,
        values: ref("Value"),
        as: "bar",
        axis: "primary",
        color: tierShades.first,
        labels,
      },
    ],
    value: { visible: true, labels: "none", minimum: -reach, maximum: reach },
    category: { visible: true, reversed: true, labels: "low" },
    legend: "none",
    gapWidth: 50,
    overlap: 100,
    plot: plotOf(mirror, place),
    ink: secondary,
    fontSize: chartText,
  };
}

/** Both sides reach equally far, with room for the labels beyond the longest bar. */
function reachOf(mirror: Table): number {
  const shares = [...Array.from(numbersOf(mirror, "Quantity")), ...Array.from(numbersOf(mirror, "Value"))];
  const longest = Math.max(0.1, ...shares.filter((share) => !Number.isNaN(share)).map(Math.abs));
  return Math.ceil(longest * 12) / 10;
}

/** Zero stands where the two titles in the cells above meet; what is left beside the bars is for the tiers' names. */
function plotOf(mirror: Table, { width, height, middle }: MirrorPlace): ChartBlock["plot"] {
  const tier = columnOf(mirror, "Tier");
  const longest = Math.max(
    ...Array.from({ length: mirror.rows }, (_, row) => String(cellOf(tier, row)).length),
  );
  const names = Math.min(middle / 2, 10 + longest * LETTER);
  const half = Math.floor(Math.min(width - EDGE - middle, middle - names));
  return { left: middle - half, top: EDGE, width: 2 * half, height: height - 2 * EDGE };
}

/** The usual width of a letter on an axis, and the distance from the chart's edge, in points. */
const LETTER = 4.8;
const EDGE = 6;
