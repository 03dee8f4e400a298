import type { SheetPlan } from "../model/plan";
import { columnOf, type Table } from "../model/table";
import type { AbcResults } from "./AbcResults";
import { amountWidth, charactersAcross, headerHeight, nameWidth, wordWidth } from "./fitWidth";
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
  /** The columns of the right side, and of the whole page. */
  readonly sideColumns: number;
  readonly columns: number;
  /** The characters of small text across each side. */
  readonly leftCharacters: number;
  readonly sideCharacters: number;
  /** The rows of the parts' headings. */
  readonly tiers: number;
  readonly periods: number;
  readonly movement: number;
  /** The header row of the table of periods, and whether it is too wide to stand beside its chart. */
  readonly periodsTable: number;
  readonly isWide: boolean;
  /** The rows of the chart beside the tiers, and of the one by period. */
  readonly mirrorRows: number;
  readonly periodRows: number;
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/**
 * Numbers on the left, in columns no wider than they need so that a page of paper stays readable; on the right what
 * they look like, and the accounts by name. Tiers and periods have a fixed place; only the last part grows with the
 * data, each of its tables in columns of its own. From four tiers on the table of periods needs the whole width and
 * stands below its chart.
 */
export function abcGrid(results: AbcResults, unit: RevenueUnit): AbcGrid {
  const { byPeriod, tiers: tierTable, flows, movers } = results;
  const isWide = byPeriod.columns.length > LEFT_COLUMNS;
  const side = 1 + LEFT_COLUMNS + 1;
  const tiers = HEAD_ROWS + 1;
  const periods = tiers + 1 + BAND_ROWS + 1;
  const hasChartAbove = isWide && byPeriod.rows > 1;
  const periodsTable = periods + 1 + (hasChartAbove ? BAND_ROWS + 1 : 0);
  const room = roomForPeriods(tableHeight(byPeriod), isWide);
  const movement = periodsTable + room + 1;
  const columnWidths = widthsOf(results, unit, isWide);
  const heightOf = (row: number, ...tables: readonly (readonly [Table, number])[]) => {
    const needs = tables.map(([table, column]) =>
      headerHeight(
        table.columns.map(({ name }) => name),
        columnWidths.slice(column),
      ),
    );
    return { row, height: Math.max(...needs) };
  };
  return {
    left: 1,
    side,
    data: side + SIDE_COLUMNS + 1,
    sideColumns: SIDE_COLUMNS,
    columns: LEFT_COLUMNS + 1 + SIDE_COLUMNS,
    leftCharacters: charactersAcross(columnWidths.slice(1, side - 1)),
    sideCharacters: charactersAcross(columnWidths.slice(side, side + SIDE_COLUMNS)),
    tiers,
    periods,
    movement,
    periodsTable,
    isWide,
    mirrorRows: BAND_ROWS - 1,
    periodRows: isWide ? BAND_ROWS : Math.min(room, MOST_CHART_ROWS),
    widths: columnWidths,
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...[tiers, periods, movement].map((row) => ({ row, height: heights.heading })),
      heightOf(tiers + 1, [tierTable, 1]),
      heightOf(periodsTable, [byPeriod, 1]),
      ...(byPeriod.rows > 1 ? [heightOf(movement + 2, [flows, 1], [movers, side])] : []),
    ],
  };
}

const LEFT_COLUMNS = 7;
const SIDE_COLUMNS = 6;
const BAND_ROWS = 12;
const MOST_CHART_ROWS = 18;

/** Periods come one by one: there is room for some at once, so that the tables below seldom move. One has no chart. */
function roomForPeriods(rows: number, isWide: boolean): number {
  if (rows < 3) return rows + 1;
  const inSixes = Math.ceil(rows / 6) * 6;
  return isWide ? inSixes : Math.max(BAND_ROWS, inSixes);
}

function widthsOf(
  { byPeriod, movers, facts, stamp }: AbcResults,
  unit: RevenueUnit,
  isWide: boolean,
): number[] {
  const { tierNames } = stamp.settings;
  const amount = amountWidth(facts.base, unit);
  const period = columnOf(byPeriod, "Period");
  const labels = period.kind === "text" ? period.values : [];
  const tier = isWide ? Math.max(amount, wordWidth(tierNames)) : wordWidth(tierNames);
  return [
    widths.margin,
    ...[wordWidth([...tierNames, ...labels], widths.period), widths.count],
    ...[wordWidth(tierNames, widths.count), Math.max(amount, wordWidth(tierNames))],
    ...[amount, amount, amount],
    isWide ? amount : widths.gap,
    ...[nameWidth(movers, "Account", widths.account.mostBeside), tier, tier, amount, amount, amount],
    widths.gap,
    ...[wordWidth(tierNames), widths.share, widths.share],
  ];
}
