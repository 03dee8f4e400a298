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
  /** The columns of one side. */
  readonly columns: number;
  /** Characters across one side. */
  readonly sideWidth: number;
  /** The rows of the parts' headings. */
  readonly tiers: number;
  readonly periods: number;
  readonly movement: number;
  /** The header row of the table of periods, and whether it is too wide to stand beside its chart. */
  readonly periodsTable: number;
  readonly isWide: boolean;
  readonly chartRows: number;
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/**
 * A column for labels on the left and columns of equal width after it, a gap, and equal columns again. Tiers and
 * periods have a fixed place; only the last part grows with the data, each of its tables in columns of its own.
 * From four tiers on the table of periods needs the whole width and stands below its chart.
 */
export function abcGrid({ byPeriod, movers, facts }: AbcResults, unit: RevenueUnit): AbcGrid {
  const isWide = byPeriod.columns.length > SIDE_COLUMNS;
  const side = 1 + SIDE_COLUMNS + 1;
  const tiers = HEAD_ROWS + 1;
  const periods = tiers + 1 + CHART_ROWS + 1;
  const periodsTable = periods + 1 + (isWide ? CHART_ROWS + 1 : 0);
  const movement = periodsTable + roomForPeriods(tableHeight(byPeriod)) + 1;
  const label = nameWidth(movers, "Account");
  const amount = amountWidth(facts.base, unit.size);
  const equal = new Array<number>(SIDE_COLUMNS).fill(amount);
  return {
    left: 1,
    side,
    data: side + SIDE_COLUMNS + 1,
    columns: SIDE_COLUMNS,
    sideWidth: SIDE_COLUMNS * amount,
    tiers,
    periods,
    movement,
    periodsTable,
    isWide,
    chartRows: CHART_ROWS,
    widths: [
      widths.margin,
      ...[label, ...equal.slice(1)],
      isWide ? amount : widths.gap,
      ...equal,
      widths.gap,
      ...[label, widths.share, widths.share],
    ],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...[tiers, periods, movement].map((row) => ({ row, height: heights.heading })),
      ...[tiers + 1, periodsTable, ...(byPeriod.rows > 1 ? [movement + 2] : [])].map((row) => ({
        row,
        height: heights.header,
      })),
    ],
  };
}

const SIDE_COLUMNS = 7;
const CHART_ROWS = 12;

/** Periods come one by one: there is room for a dozen at once, so that the tables below seldom move. */
function roomForPeriods(rows: number): number {
  return Math.ceil(rows / CHART_ROWS) * CHART_ROWS;
}
