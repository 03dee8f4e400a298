import { firstListed } from "../../model/languages/joined";
import type { Block, PlanCell, SheetPlan } from "../../model/plan";
import { note } from "../../model/note";
import { profitTexts } from "../../model/profitTexts";
import { sheetTexts } from "../../model/sheetTexts";
import { dayOf } from "../dayOf";
import { styles, tierShades } from "../look";
import { notesList } from "../notesList";
import { HEAD_ROWS, pageHead } from "../pageHead";
import { revenueUnit, type RevenueUnit } from "../revenueUnit";
import { stamped } from "../stamped";
import { textAt } from "../textAt";
import { chartData, chartDataBlocks } from "./chartData";
import { profitAxes, type ProfitAxes } from "./profitAxes";
import { profitCharts } from "./profitCharts";
import { profitGrid, type ProfitGrid } from "./profitGrid";
import type { ProfitResults } from "./ProfitResults";
import { profitTable, profitTableBlocks } from "./profitTable";
import { tableAt } from "../tableAt";

/** The sheet `Profit matrix`: who earns and who costs, in two charts, then every account and the notes. */
export function profitReport(results: ProfitResults): SheetPlan {
  const { earnings, curve } = results;
  const revenues = earnings.earnings.map(({ account }) => account.revenue).sort((a, b) => b - a);
  const unit = revenueUnit(revenues);
  const table = profitTable(results);
  const grid = profitGrid(results, table, unit);
  const axes = profitAxes(earnings.earnings);
  const data = chartData(results, axes);
  const finding = profitTexts.finding(curve.facts);
  const at = { row: grid.notes, column: grid.left };
  const notes = notesList([...results.notes, ...beyondChart(results, axes)], at, grid.characters);
  return {
    role: "profit",
    name: "Profit matrix",
    tabColor: tierShades.second,
    widths: grid.widths,
    heights: grid.heights,
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: {
      orientation: "landscape",
      titleRow: grid.table,
      rows: notes.endRow,
      columns: grid.columns,
    },
    blocks: [
      ...pageHead(profitTexts.title, finding, stampOf(results, unit)),
      ...profitCharts(results, data, axes, grid, finding),
      textAt(
        "tableHeading",
        grid.list,
        grid.left,
        profitTexts.tableHeading({ accounts: table.rows }),
        styles.heading,
      ),
      textAt("tableCaption", grid.list + 1, grid.left, profitTexts.tableCaption, styles.caption),
      textAt("quadrantWords", grid.list + 2, grid.left, profitTexts.quadrantWords, styles.caption),
      ...profitTableBlocks(table, grid, unit),
      ...productsPart(results, grid, unit),
      ...notes.blocks,
      textAt("chartData", grid.charts, grid.data, sheetTexts.chartData, styles.heading),
      ...chartDataBlocks(data, grid.charts + 2, grid.data, unit),
    ],
  };
}

function stampOf({ stamp, currency }: ProfitResults, unit: RevenueUnit): PlanCell {
  const { sheet, table } = stamp.place;
  const money = profitTexts.moneyUnit(unit.size, currency);
  const parts = [
    sheetTexts.asOf(dayOf(stamp.asOf)),
    sheetTexts.sources([table ? sheetTexts.sourceTable(table.name, sheet) : sheet]),
    profitTexts.linesAt,
    ...(money ? [money] : []),
  ];
  return stamped(parts, stamp.unchanged, profitTexts.changed);
}

function productsPart({ grid: table }: ProfitResults, grid: ProfitGrid, unit: RevenueUnit): Block[] {
  if (!table) return [];
  const number = { ...styles.number, numberFormat: unit.format };
  return [
    textAt("gridHeading", grid.grid, grid.left, profitTexts.gridHeading, styles.heading),
    textAt("gridCaption", grid.grid + 1, grid.left, profitTexts.gridCaption, styles.caption),
    tableAt(
      table,
      { row: grid.grid + 2, column: grid.products },
      table.columns.map(({ name, kind }) => {
        if (kind === "text") return styles.name;
        return name === "Total" ? { ...number, bold: true } : number;
      }),
    ),
  ];
}

/** Whoever has a margin but lies outside the chart. */
function beyondChart({ earnings: { earnings } }: ProfitResults, axes: ProfitAxes) {
  const names = earnings
    .filter((each) => !Number.isNaN(each.grossMargin) && !axes.holds(each))
    .map(({ account }) => account.name);
  if (names.length === 0) return [];
  return [note("beyondChart", "", { count: names.length, list: firstListed(names, 5) })];
}
