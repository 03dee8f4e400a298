import type { ChartBlock, Place } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { columnOf, numbersOf, type Table } from "../model/table";
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

/** The mirrored chart: QUANTITY to the left, VALUE to the right, the first tier on top. */
export function tierMirrorChart(
  mirror: Table,
  finding: string,
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const ref = (column: string) => ({ table: mirror.name, column });
  const reach = reachOf(mirror);
  return {
    kind: "chart",
    name: "Tiers",
    ...place,
    description: sheetTexts.mirrorDescription(finding),
    categories: ref("Tier"),
    series: [
      {
        name: sheetTexts.quantity,
        values: ref("Quantity"),
        as: "bar",
        axis: "primary",
        color: neutral,
        labels: { numberFormat: formats.mirroredShare, color: ink, position: "outside end" },
      },
      {
        name: sheetTexts.value,
        values: ref("Value"),
        as: "bar",
        axis: "primary",
        color: tierShades.first,
        labels: { numberFormat: formats.mirroredShare, color: ink, position: "outside end" },
      },
    ],
    value: { visible: true, labels: "none", minimum: -reach, maximum: reach },
    category: { visible: true, reversed: true, labels: "low" },
    legend: "bottom",
    gapWidth: 50,
    overlap: 100,
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
