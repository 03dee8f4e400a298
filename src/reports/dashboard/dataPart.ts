import { sheetTexts } from "../../model/sheetTexts";
import type { Block, CellStyle, TableBlock } from "../../model/plan";
import type { Table } from "../../model/table";
import { formats, styles } from "../look";
import { wordWidth } from "../fitWidth";
import { notesList } from "../notesList";
import type { RevenueUnit } from "../revenueUnit";
import { textAt } from "../textAt";
import { ROWS, type DashboardGrid } from "./dashboardGrid";
import type { DashboardResults } from "./DashboardResults";
import { tableAt } from "../tableAt";

/** To the right of the page: the notes, and the tables that the charts show, each in columns of its own to grow down in. */
export function dataPart(results: DashboardResults, grid: DashboardGrid, unit: RevenueUnit): Block[] {
  const { onboarding, satisfaction, byPlan, notes } = results;
  const list = notesList(notes, { row: ROWS.accounts, column: grid.notes }, grid.notesCharacters);
  let column = grid.data;
  const tables = [onboarding, satisfaction, byPlan].map((table): TableBlock => {
    const at = { row: ROWS.queueHeader, column };
    column += table.columns.length + 1;
    return tableAt(
      table,
      at,
      table.columns.map((each) => columnStyle(each, unit, table === byPlan)),
    );
  });
  return [
    ...list.blocks,
    textAt("chartData", ROWS.accounts, grid.data, sheetTexts.chartData, styles.heading),
    ...tables,
  ];
}

/** The widths of those tables' columns, gaps between them. */
export function dataWidths(
  { onboarding, satisfaction, byPlan }: DashboardResults,
  amount: number,
): readonly number[] {
  return [
    ...onboarding.columns.map(({ name }) => (name === "Label" ? 20 : 12)),
    2,
    ...satisfaction.columns.map(() => 12),
    2,
    ...byPlan.columns.map(({ name }) => wordWidth([name], amount)),
  ];
}

function columnStyle(
  { name, kind }: Table["columns"][number],
  unit: RevenueUnit,
  isMoney: boolean,
): CellStyle {
  if (kind !== "number") return styles.name;
  if (name === "Share") return { ...styles.number, numberFormat: formats.share };
  if (!isMoney) return { ...styles.number, numberFormat: formats.count };
  if (name === "Change") return { ...styles.number, numberFormat: unit.changeFormat };
  if (name === "Change share") return { ...styles.number, numberFormat: "+0.0%;-0.0%;0.0%" };
  return { ...styles.number, numberFormat: unit.format };
}
