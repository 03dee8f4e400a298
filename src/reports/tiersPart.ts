import type { Block, CellStyle } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { cellOf, columnOf, numbersOf } from "../model/table";
import type { AbcGrid } from "./abcGrid";
import type { AbcResults } from "./AbcResults";
import { columnHighlights } from "./columnHighlights";
import { pointsAcross } from "./fitWidth";
import { shareBar, tierRules } from "./highlightRules";
import { formats, heights, styles } from "./look";
import type { RevenueUnit } from "./revenueUnit";
import { textAt } from "./textAt";
import { tierMirrorChart, tierMirrorTable, type MirrorPlace } from "./tierMirror";
import { tableAt } from "./tableAt";

/** The first part of the sheet `ABC`: the tiers with their total, and beside them quantity against value. */
export function tiersPart(results: AbcResults, grid: AbcGrid, unit: RevenueUnit): Block[] {
  const { tiers, stamp } = results;
  const mirror = tierMirrorTable(tiers);
  const columns = tiers.columns.map(({ name }) => columnStyle(name, unit));
  const table = tableAt(tiers, { row: grid.tiers + 1, column: grid.left }, columns);
  return [
    textAt("tiersHeading", grid.tiers, grid.left, sheetTexts.tiersHeading, styles.heading),
    table,
    ...totals(results).map(({ name, value }, at) => {
      const style: CellStyle = { ...columns[at], ...styles.total };
      const { row, column } = table.at;
      return textAt(`total ${name}`, row + 1 + tiers.rows, column + at, value, style);
    }),
    ...columnHighlights(tiers.name, "Tier", tierRules(stamp.settings.tierNames)),
    ...columnHighlights(tiers.name, "Share of revenue", [shareBar]),
    textAt("mirrorHeading", grid.tiers, grid.side, sheetTexts.mirrorHeading, styles.heading),
    ...sideTitles(grid),
    tierMirrorChart(mirror, tiersFinding(results), mirrorPlace(grid)),
    textAt("chartData", grid.tiers, grid.data, sheetTexts.chartData, styles.caption),
    {
      ...table,
      name: mirror.name,
      at: { row: grid.tiers + 1, column: grid.data },
      table: mirror,
      columns: [styles.text, mirrored, mirrored],
    },
  ];
}

/** The chart's columns to the left of its middle. */
const LEFT_OF_MIDDLE = 3;

/** What the two sides of the chart show stands above them, back to back where they meet. */
function sideTitles({ tiers, side }: AbcGrid): Block[] {
  const row = tiers + 1;
  const middle = side + LEFT_OF_MIDDLE;
  const { sideTitle } = styles;
  return [
    textAt("quantity", row, middle - 1, sheetTexts.quantity, { ...sideTitle, align: "right", indent: 1 }),
    textAt("value", row, middle, sheetTexts.value, { ...sideTitle, align: "left", indent: 1 }),
  ];
}

function mirrorPlace({ tiers, side, sideColumns, mirrorRows, widths }: AbcGrid): MirrorPlace {
  const columns = widths.slice(side, side + sideColumns);
  return {
    at: { row: tiers + 2, column: side },
    rows: mirrorRows,
    columns: sideColumns,
    width: pointsAcross(columns),
    height: mirrorRows * heights.row,
    middle: pointsAcross(columns.slice(0, LEFT_OF_MIDDLE)),
  };
}

/** The sentence that says what each tier holds. */
export function tiersFinding({ tiers }: AbcResults): string {
  const tier = columnOf(tiers, "Tier");
  const accounts = numbersOf(tiers, "Accounts");
  const shareOfRevenue = numbersOf(tiers, "Share of revenue");
  return sheetTexts.tiersFinding(
    Array.from({ length: tiers.rows }, (_, row) => ({
      tier: String(cellOf(tier, row)),
      accounts: accounts[row],
      shareOfRevenue: shareOfRevenue[row],
    })),
  );
}

const mirrored: CellStyle = { ...styles.number, numberFormat: formats.mirroredShare };

function columnStyle(name: string, unit: RevenueUnit): CellStyle {
  if (name === "Tier") return styles.word;
  if (name === "Accounts") return { ...styles.number, numberFormat: formats.count };
  if (name.startsWith("Share")) return { ...styles.number, numberFormat: formats.share };
  return { ...styles.number, numberFormat: unit.format };
}

function totals({ facts, tiers }: AbcResults): { name: string; value: string | number }[] {
  const average = facts.ranked > 0 ? facts.base / facts.ranked : 0;
  const values = [sheetTexts.total, facts.ranked, 1, facts.base, 1, average];
  return tiers.columns.map(({ name }, at) => ({ name, value: values[at] }));
}
