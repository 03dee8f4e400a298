import type { SheetPlan } from "../../model/plan";
import type { Table } from "../../model/table";
import { amountWidth, charactersAcross, headerHeight, nameWidth } from "../fitWidth";
import { heights, widths } from "../look";
import { headHeights, HEAD_ROWS } from "../pageHead";
import type { RevenueUnit } from "../revenueUnit";
import { tableHeight } from "../tableHeight";
import type { ProfitResults } from "./ProfitResults";

/** Where the parts of the sheet `Profit matrix` stand; rows and columns count from 0. */
export interface ProfitGrid {
  readonly left: number;
  readonly leftColumns: number;
  readonly side: number;
  readonly sideColumns: number;
  /** The first column of category by product: the one as wide as a name. */
  readonly products: number;
  /** Columns that are printed, the margin counted. */
  readonly columns: number;
  /** The first column of the chart data. */
  readonly data: number;
  /** The rows of the parts' headings, and of the header of `VF_ProfitMatrix`. */
  readonly charts: number;
  readonly chartRows: number;
  readonly grid: number;
  readonly list: number;
  readonly table: number;
  readonly notes: number;
  readonly characters: number;
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/** Two charts side by side, below them every account, category by product where it is given, and the notes. */
export function profitGrid(
  { earnings, curve, grid: products }: ProfitResults,
  table: Table,
  unit: RevenueUnit,
): ProfitGrid {
  const charts = HEAD_ROWS + 1;
  const list = charts + 2 + CHART_ROWS + 1;
  const header = list + 3;
  const grid = header + tableHeight(table) + 1;
  const amounts = [curve.facts.earned, ...earnings.earnings.map(({ account }) => account.revenue)];
  const amount = amountWidth(
    amounts.reduce((most, each) => Math.max(most, Math.abs(each)), 0),
    unit,
  );
  const across = table.columns.map(({ name }) => columnWidth(name, table, amount));
  const further = Math.max(0, (products?.columns.length ?? 0) - (table.columns.length - 1));
  const all = [widths.margin, ...across, ...Array.from({ length: further }, () => amount)];
  return {
    left: 1,
    leftColumns: LEFT_COLUMNS,
    side: 1 + LEFT_COLUMNS,
    sideColumns: table.columns.length - LEFT_COLUMNS,
    products: 2,
    columns: all.length,
    data: all.length + 1,
    charts,
    chartRows: CHART_ROWS,
    grid,
    list,
    table: header,
    notes: products ? grid + 2 + tableHeight(products) + 1 : grid,
    characters: charactersAcross(across),
    widths: [...all, widths.gap, ...Array.from({ length: DATA_COLUMNS }, () => 13)],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...[charts, list, ...(products ? [grid] : [])].map((row) => ({ row, height: heights.heading })),
      ...(products ? [{ row: grid + 2, height: headerHeight(namesOf(products), all.slice(2)) }] : []),
      { row: header, height: headerHeight(namesOf(table), across) },
    ],
  };
}

const LEFT_COLUMNS = 5;
const CHART_ROWS = 18;
/** Six small tables with gaps between. */
const DATA_COLUMNS = 32;

const namesOf = ({ columns }: Table) => columns.map(({ name }) => name);

function columnWidth(name: string, table: Table, amount: number): number {
  if (name === "Account") return nameWidth(table, name, widths.account.mostBeside);
  if (name === "Category") return Math.min(20, nameWidth(table, name) - 2);
  if (name === "Rank") return widths.rank;
  if (name === "Quadrant") return 14;
  return Math.max(amount, 12.5);
}
