import type { SheetPlan, TableBlock } from "../../model/plan";
import { retentionTexts } from "../../model/retentionTexts";
import type { Table } from "../../model/table";
import { formats, styles, tierShades } from "../look";
import { HEAD_ROWS, pageHead } from "../pageHead";
import { revenueUnit, type RevenueUnit } from "../revenueUnit";
import { stampLine } from "../stampLine";
import { textAt } from "../textAt";
import { retentionGrid, type RetentionGrid } from "./retentionGrid";
import { retentionLists } from "./retentionLists";
import { retentionPictures } from "./retentionPictures";
import type { RetentionResults } from "./RetentionResults";
import { tableAt } from "../tableAt";

/** The sheet `Retention`: what was kept and lost between two periods, over all periods, and whom to call. */
export function retentionReport(results: RetentionResults): SheetPlan {
  const { compared, byPeriod, stamp } = results;
  const unit = revenueUnit(results.sizes);
  const grid = retentionGrid(results, unit);
  const lists = retentionLists(results, grid, unit);
  return {
    role: "retention",
    name: "Retention",
    tabColor: tierShades.last,
    widths: grid.widths,
    heights: grid.heights,
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: {
      orientation: "landscape",
      titleRow: results.lost.rows > 0 ? grid.lists + 2 : undefined,
      rows: lists.endRow,
      columns: grid.data - 1,
    },
    blocks: [
      ...pageHead(retentionTexts.title, retentionTexts.finding(compared), stampLine(stamp, unit.size)),
      ...retentionPictures(results, grid, unit),
      textAt("byPeriodHeading", grid.periods, grid.left, retentionTexts.tableHeading, styles.heading),
      periodsTable(byPeriod, grid, unit),
      ...lists.blocks,
    ],
  };
}

function periodsTable(table: Table, { periods, left }: RetentionGrid, unit: RevenueUnit): TableBlock {
  return tableAt(
    table,
    { row: periods + 1, column: left },
    table.columns.map(({ name, kind }) => {
      if (kind === "text") return name === "To period" ? styles.word : styles.text;
      return { ...styles.number, numberFormat: formatOf(name, unit) };
    }),
  );
}

const counts = new Set(["Opening accounts", "Kept", "Lost", "New accounts"]);
const shares = new Set(["Logo retention", "GRR", "NRR"]);

function formatOf(name: string, unit: RevenueUnit): string {
  if (counts.has(name)) return formats.count;
  return shares.has(name) ? formats.share : unit.format;
}
