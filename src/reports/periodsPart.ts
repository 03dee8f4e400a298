import type { Block } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import type { AbcGrid } from "./abcGrid";
import type { AbcResults } from "./AbcResults";
import { formats, styles } from "./look";
import { periodChart } from "./periodChart";
import type { RevenueUnit } from "./revenueUnit";
import { textAt } from "./textAt";
import { tableAt } from "./tableAt";

/**
 * The second part of the sheet `ABC`: the tiers of every period and, from two periods on, their chart; it stands
 * beside the table, or above a table that needs the whole width.
 */
export function periodsPart({ byPeriod, stamp }: AbcResults, grid: AbcGrid, unit: RevenueUnit): Block[] {
  const { tierNames } = stamp.settings;
  const chartColumn = grid.isWide ? grid.left : grid.side;
  const blocks: Block[] = [
    textAt("byPeriodHeading", grid.periods, grid.left, sheetTexts.byPeriodHeading, styles.heading),
    tableAt(
      byPeriod,
      { row: grid.periodsTable, column: grid.left },
      byPeriod.columns.map((_, at) => {
        if (at === 0) return styles.text;
        return { ...styles.number, numberFormat: at <= tierNames.length ? formats.count : unit.format };
      }),
    ),
  ];
  if (byPeriod.rows < 2) return blocks;
  const chart = periodChart(byPeriod, tierNames, {
    at: { row: grid.periods + 1, column: chartColumn },
    rows: grid.periodRows,
    columns: grid.isWide ? grid.columns : grid.sideColumns,
  });
  const caption = textAt("byPeriodChart", grid.periods, grid.side, sheetTexts.byPeriodChart, styles.heading);
  return [...blocks, ...(grid.isWide ? [] : [caption]), chart];
}
