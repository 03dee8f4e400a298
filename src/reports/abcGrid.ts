import type { SheetPlan } from "../model/plan";
import type { AbcResults } from "./AbcResults";
import { amountWidth, nameWidth } from "./fitWidth";
import { heights, widths } from "./look";
import { headHeights, HEAD_ROWS } from "./pageHead";
import type { RevenueUnit } from "./revenueUnit";
import { tableHeight } from "./tableHeight";

/** Where the parts of the sheet `ABC` stand; rows and columns count from 0. */
export interface AbcGrid {
  /** The first column on the left, on the right, and of the chart data beyond what is printed. */
  readonly left: number;
  readonly side: number;
  readonly data: number;
  readonly sideColumns: number;
  /** Characters across all columns of the side. */
  readonly sideWidth: number;
  /** The row of each part's heading. */
  readonly tiers: number;
  readonly periods: number;
  readonly movement: number;
  readonly chartRows: number;
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/**
 * A column for labels on the left and columns of equal width after it, a gap, and equal columns again. Tiers and
 * periods have a fixed place; only the last part grows with the data, each of its tables in columns of its own.
 */
export function abcGrid({ byPeriod, movers, facts }: AbcResults, unit: RevenueUnit): AbcGrid {
  const leftColumns = Math.max(SIDE_COLUMNS, byPeriod.columns.length);
  const side = 1 + leftColumns + 1;
  const tiers = HEAD_ROWS + 1;
  const periods = tiers + 1 + CHART_ROWS + 1;
  const movement = periods + 1 + periodRows(tableHeight(byPeriod)) + 1;
  const label = nameWidth(movers, "Account");
  const amount = amountWidth(facts.base, unit.size);
  return {
    left: 1,
    side,
    data: side + SIDE_COLUMNS + 1,
    sideColumns: SIDE_COLUMNS,
    sideWidth: SIDE_COLUMNS * amount,
    tiers,
    periods,
    movement,
    chartRows: CHART_ROWS,
    widths: [
      widths.margin,
      ...[label, ...equal(leftColumns - 1, amount)],
      widths.gap,
      ...equal(SIDE_COLUMNS, amount),
      widths.gap,
      ...[label, widths.share, widths.share],
    ],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...[tiers, periods, movement].map((row) => ({ row, height: heights.heading })),
      ...[tiers + 1, periods + 1, movement + 2].map((row) => ({ row, height: heights.header })),
    ],
  };
}

const SIDE_COLUMNS = 7;
const CHART_ROWS = 15;

/** Periods come one by one: beyond the chart's rows there is room for twelve at once, so that little moves. */
function periodRows(needed: number): number {
  return needed <= CHART_ROWS ? CHART_ROWS : Math.ceil(needed / 12) * 12;
}

function equal(columns: number, width: number): number[] {
  return new Array<number>(columns).fill(width);
}
