import type { Table } from "../model/table";
import { amountWidth, nameWidth, wordWidth } from "./fitWidth";
import { widths } from "./look";
import type { ParetoResults } from "./ParetoResults";
import type { RevenueUnit } from "./revenueUnit";

/** The rows of the sheet `Pareto`, counted from 0: the table's header, the chart beside it, what stands below that. */
export const ROWS = { space: 4, header: 5, caption: 6, chart: 7, belowChart: 31, side: 34 } as const;

/** The first column of the table, of the side with the chart, after that side, and of the chart data. */
export const COLUMNS = { table: 1, side: 8, sideEnd: 12, data: 13 } as const;

/** The characters across the side: a chart of fifty columns, and no more than a page of paper has room for. */
export const SIDE_WIDTH = 86;

/** The widths of all columns, in characters. */
export function paretoWidths(
  { accounts, unranked, facts, stamp }: ParetoResults,
  unit: RevenueUnit,
  chartTable: Table,
): number[] {
  const revenue = amountWidth(facts.base, unit);
  const roomForName = SIDE_WIDTH - revenue - REASON_WIDTH - widths.tier.least;
  const unrankedName = nameWidth(unranked, "Account", roomForName);
  return [
    widths.margin,
    ...[
      widths.rank,
      nameWidth(accounts, "Account"),
      revenue,
      widths.share,
      widths.cumulative,
      wordWidth(stamp.settings.tierNames),
    ],
    widths.gap,
    ...[unrankedName, revenue, REASON_WIDTH, widths.tier.least + roomForName - unrankedName],
    widths.gap,
    ...chartTable.columns.map((_, at) => (at === 0 ? 24 : revenue)),
  ];
}

const REASON_WIDTH = 32;
