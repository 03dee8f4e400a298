import type { Table } from "../model/table";
import { amountWidth, nameWidth } from "./fitWidth";
import { widths } from "./look";
import type { ParetoResults } from "./ParetoResults";
import type { RevenueUnit } from "./revenueUnit";

/** The rows of the sheet `Pareto`, counted from 0: the table's header, the chart beside it, what stands below that. */
export const ROWS = { space: 4, header: 5, caption: 6, chart: 7, belowChart: 31, side: 34 } as const;

/** The first column of the table, of the side with the chart, after that side, and of the chart data. */
export const COLUMNS = { table: 1, side: 8, sideEnd: 12, data: 13 } as const;

/** The characters across the side: fifty columns with their names below them need so much room. */
export const SIDE_WIDTH = 104;

/** The widths of all columns, in characters. */
export function paretoWidths(
  { accounts, unranked, facts }: ParetoResults,
  unit: RevenueUnit,
  chartTable: Table,
): number[] {
  const revenue = amountWidth(facts.base, unit.size);
  const side = [nameWidth(unranked, "Account"), revenue, REASON_WIDTH];
  const rest = SIDE_WIDTH - side.reduce((sum, width) => sum + width, 0);
  return [
    widths.margin,
    ...[widths.rank, nameWidth(accounts, "Account"), revenue, widths.share, widths.share, widths.tier],
    widths.gap,
    ...[...side, Math.max(widths.tier, rest)],
    widths.gap,
    ...chartTable.columns.map((_, at) => (at === 0 ? 24 : revenue)),
  ];
}

const REASON_WIDTH = 32;
