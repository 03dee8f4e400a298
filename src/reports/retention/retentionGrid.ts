import type { SheetPlan } from "../../model/plan";
import { columnOf, type Table } from "../../model/table";
import { amountWidth, charactersAcross, headerHeight, nameWidth, wordWidth } from "../fitWidth";
import { heights, widths } from "../look";
import { headHeights, HEAD_ROWS } from "../pageHead";
import type { RevenueUnit } from "../revenueUnit";
import { tableHeight } from "../tableHeight";
import type { RetentionResults } from "./RetentionResults";

/** Where the parts of the sheet `Retention` stand; rows and columns count from 0. */
export interface RetentionGrid {
  readonly left: number;
  readonly leftColumns: number;
  readonly side: number;
  readonly sideColumns: number;
  /** The first column of the chart data, beyond what is printed. */
  readonly data: number;
  readonly leftCharacters: number;
  readonly sideCharacters: number;
  /** The rows of the parts' headings. */
  readonly charts: number;
  readonly periods: number;
  readonly lists: number;
  readonly chartRows: number;
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/**
 * The two pictures side by side, below them the table of periods across the page, below that who left and shrank on
 * the left and who came and grew on the right. `VF_Retention` has room to grow before the lists move.
 */
export function retentionGrid(results: RetentionResults, unit: RevenueUnit): RetentionGrid {
  const { byPeriod, lost, gained } = results;
  const charts = HEAD_ROWS + 1;
  const periods = charts + 2 + CHART_ROWS + 1;
  const lists = periods + 1 + roomForPeriods(tableHeight(byPeriod)) + 1;
  const all = widthsOf(results, unit);
  const headerOf = (table: Table, column: number) =>
    headerHeight(
      table.columns.map(({ name }) => name),
      all.slice(column),
    );
  return {
    left: LEFT,
    leftColumns: LEFT_COLUMNS,
    side: SIDE,
    sideColumns: SIDE_COLUMNS,
    data: DATA,
    leftCharacters: charactersAcross(all.slice(LEFT, LEFT + LEFT_COLUMNS)),
    sideCharacters: charactersAcross(all.slice(SIDE, SIDE + SIDE_COLUMNS)),
    charts,
    periods,
    lists,
    chartRows: CHART_ROWS,
    widths: all,
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...[charts, periods, lists].map((row) => ({ row, height: heights.heading })),
      { row: periods + 1, height: headerOf(byPeriod, LEFT) },
      { row: lists + 2, height: Math.max(headerOf(lost, LEFT), headerOf(gained, SIDE)) },
    ],
  };
}

const LEFT = 1;
const LEFT_COLUMNS = 6;
const SIDE = LEFT + LEFT_COLUMNS + 1;
const SIDE_COLUMNS = 8;
const DATA = SIDE + SIDE_COLUMNS + 1;
const CHART_ROWS = 14;

/** Periods come one by one: there is room for some at once, so that the lists below seldom move. */
function roomForPeriods(rows: number): number {
  return Math.ceil(rows / 4) * 4;
}

function widthsOf({ lost, byPeriod, compared, stamp }: RetentionResults, unit: RevenueUnit): number[] {
  const { opening, closing } = compared.retention.revenue;
  const amount = amountWidth(Math.max(opening, closing), unit);
  const labels = ["From period", "To period"].flatMap((name) => {
    const column = columnOf(byPeriod, name);
    return column.kind === "text" ? column.values : [];
  });
  const account = nameWidth(lost, "Account", widths.account.mostBeside);
  const what = Math.max(WHAT_WIDTH, wordWidth(labels));
  const left = [account, what, amount, amount, amount, wordWidth(stamp.settings.tierNames, widths.count)];
  const side = [amount, amount, amount, amount, amount, amount, widths.share, widths.share];
  const data = [20, amount, amount, amount, amount, amount, amount, widths.gap, 28, widths.share];
  return [widths.margin, ...left, widths.share, ...side, widths.gap, ...data];
}

const WHAT_WIDTH = 11;
