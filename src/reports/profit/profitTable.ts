import { quadrantNames } from "../../model/profitTexts";
import type { Block, CellStyle } from "../../model/plan";
import type { Column, Table } from "../../model/table";
import { columnHighlights } from "../columnHighlights";
import { shareBar } from "../highlightRules";
import { formats, styles } from "../look";
import { palette } from "../palette";
import type { RevenueUnit } from "../revenueUnit";
import type { ProfitGrid } from "./profitGrid";
import type { ProfitResults } from "./ProfitResults";
import { tableAt } from "../tableAt";

/** `VF_ProfitMatrix`: every account whose profit is known, most profitable first. */
export function profitTable({
  earnings: { earnings },
  curve,
}: Pick<ProfitResults, "earnings" | "curve">): Table {
  const { cumulative, facts } = curve;
  const numbers = (name: string, of: (each: (typeof earnings)[number], at: number) => number): Column => ({
    name,
    kind: "number",
    values: earnings.map(of),
  });
  return {
    name: "VF_ProfitMatrix",
    rows: earnings.length,
    columns: [
      { name: "Rank", kind: "number", values: ranksOf(earnings.map(({ contribution }) => contribution)) },
      { name: "Account", kind: "text", values: earnings.map(({ account }) => account.name) },
      { name: "Category", kind: "text", values: earnings.map(({ account }) => account.category) },
      numbers("Revenue", ({ account }) => account.revenue),
      numbers("Gross margin", ({ grossMargin }) => grossMargin),
      numbers("Cost to serve share", ({ costShare }) => costShare),
      numbers("Contribution", ({ contribution }) => contribution),
      numbers("Contribution margin", ({ contributionMargin }) => contributionMargin),
      numbers("Cumulative profit", (_, at) => cumulative[at]),
      numbers("Cumulative share", (_, at) => (facts.profit > 0 ? cumulative[at] / facts.profit : NaN)),
      {
        name: "Quadrant",
        kind: "label",
        codes: Uint8Array.from(earnings, ({ quadrant }) => quadrant),
        labels: [...quadrantNames(), "–"],
      },
    ],
  };
}

/** The table with its looks, at its place. */
export function profitTableBlocks(table: Table, grid: ProfitGrid, unit: RevenueUnit): Block[] {
  const quadrants = quadrantNames();
  const colors = palette(quadrants.length);
  return [
    tableAt(
      table,
      { row: grid.table, column: grid.left },
      table.columns.map(({ name }) => styleOf(name, unit)),
    ),
    ...columnHighlights(table.name, "Contribution", [shareBar]),
    ...columnHighlights(
      table.name,
      "Quadrant",
      quadrants.map((text, code) => ({ kind: "text is", text, ...colors[code] })),
    ),
  ];
}

const shares = new Set(["Gross margin", "Cost to serve share", "Contribution margin", "Cumulative share"]);

function styleOf(name: string, unit: RevenueUnit): CellStyle {
  if (name === "Account" || name === "Category") return styles.name;
  if (name === "Quadrant") return styles.word;
  if (name === "Rank") return { ...styles.number, numberFormat: formats.count };
  return { ...styles.number, numberFormat: shares.has(name) ? formats.share : unit.format };
}

/** 1, 2, 2, 4: equal contribution, equal rank. */
function ranksOf(falling: readonly number[]): readonly number[] {
  let rank = 0;
  return falling.map((each, at) => {
    if (at === 0 || each !== falling[at - 1]) rank = at + 1;
    return rank;
  });
}
