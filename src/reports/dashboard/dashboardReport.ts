import { dashboardTexts } from "../../model/dashboardTexts";
import type { SheetPlan } from "../../model/plan";
import { sheetTexts } from "../../model/sheetTexts";
import { numbersOf } from "../../model/table";
import { amountWidth } from "../fitWidth";
import { emphasis } from "../look";
import { HEAD_ROWS, pageHead } from "../pageHead";
import { revenueUnit } from "../revenueUnit";
import { stamped } from "../stamped";
import { accountsPart } from "./accountsPart";
import { cards } from "./cards";
import { dashboardGrid, ROWS } from "./dashboardGrid";
import type { DashboardResults } from "./DashboardResults";
import { dataPart, dataWidths } from "./dataPart";
import { mrrPart } from "./mrrPart";
import { withLabels } from "./periodAxis";
import { queuePart } from "./queuePart";

/** The sheet `KA dashboard`: one printed page, and to its right the notes and the numbers of its charts. */
export function dashboardReport(given: DashboardResults): SheetPlan {
  const results = { ...given, byPlan: withLabels(given.byPlan) };
  const { facts, atRisk, byPlan, sizes } = results;
  const unit = revenueUnit(sizes);
  const largest = Math.max(
    0,
    ...Array.from(numbersOf(byPlan, "Total")).filter((each) => !Number.isNaN(each)),
  );
  const amount = amountWidth(Math.max(largest, facts.totals.mrr), unit);
  const grid = dashboardGrid(atRisk, dataWidths(results, amount), amount);
  const finding = dashboardTexts.finding(facts);
  return {
    role: "dashboard",
    name: "KA dashboard",
    tabColor: emphasis,
    widths: grid.widths,
    heights: grid.heights,
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: { orientation: "landscape", rows: ROWS.end, columns: grid.columns, onePage: true },
    blocks: [
      ...pageHead(dashboardTexts.title, finding, stampOf(results, unit.size)),
      ...cards(results, grid),
      ...mrrPart(results, grid, finding),
      ...accountsPart(results, grid),
      ...queuePart(results, grid, unit),
      ...dataPart(results, grid, unit),
    ],
  };
}

function stampOf({ stamp, currency, notes }: DashboardResults, unitSize: number) {
  const names = stamp.tables.map(({ sheet, table }) =>
    table ? sheetTexts.sourceTable(table.name, sheet) : sheet,
  );
  const unit = dashboardTexts.unit(unitSize, currency);
  const parts = [
    sheetTexts.asOf(stamp.day),
    sheetTexts.sources(names),
    ...(unit ? [unit] : []),
    ...(notes.length > 0 ? [dashboardTexts.notesBeside({ notes: notes.length })] : []),
  ];
  return stamped(parts, stamp.unchanged, dashboardTexts.changed);
}
