import type { Block } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import type { AbcGrid } from "./abcGrid";
import type { AbcResults } from "./AbcResults";
import { formats, hairline, styles } from "./look";
import { periodChart } from "./periodChart";
import type { RevenueUnit } from "./revenueUnit";
import { textAt } from "./textAt";

/** The second part of the sheet `ABC`: the tiers of every period, and from two periods on their chart. */
export function periodsPart({ byPeriod, stamp }: AbcResults, grid: AbcGrid, unit: RevenueUnit): Block[] {
  const tiers = stamp.settings.tierNames.length;
  const row = grid.periods;
  const blocks: Block[] = [
    textAt("byPeriodHeading", row, grid.left, sheetTexts.byPeriodHeading, styles.heading),
    {
      kind: "table",
      name: byPeriod.name,
      at: { row: row + 1, column: grid.left },
      table: byPeriod,
      header: styles.tableHeader,
      columns: byPeriod.columns.map((_, at) => {
        if (at === 0) return styles.text;
        return { ...styles.number, numberFormat: at <= tiers ? formats.count : unit.format };
      }),
      hairline,
    },
  ];
  if (byPeriod.rows < 2) return blocks;
  return [
    ...blocks,
    textAt("byPeriodChart", row, grid.side, sheetTexts.byPeriodChart, styles.heading),
    periodChart(byPeriod, stamp.settings.tierNames, {
      at: { row: row + 1, column: grid.side },
      rows: grid.chartRows,
      columns: grid.sideColumns,
    }),
  ];
}
