import type { HighlightBlock, SheetPlan, TableBlock } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { numbersOf, type Table } from "../model/table";
import { columnHighlights } from "./columnHighlights";
import { shareBar, tierRules } from "./highlightRules";
import { formats, heights, styles, tierShades } from "./look";
import { headHeights, pageHead } from "./pageHead";
import { paretoChartTable } from "./paretoChartTable";
import { COLUMNS, paretoWidths, ROWS } from "./paretoGrid";
import { paretoChartData, paretoPicture } from "./paretoPicture";
import type { ParetoResults } from "./ParetoResults";
import { paretoSide } from "./paretoSide";
import { revenueUnit, type RevenueUnit } from "./revenueUnit";
import { stampLine } from "./stampLine";
import { tableHeight } from "./tableHeight";
import { tableAt } from "./tableAt";

/**
 * The sheet `Pareto`: the ranking on the left with its header frozen, the chart beside it, below the chart the
 * accounts without a rank and the notes. Each table has columns of its own to grow down in, so none ever moves.
 */
export function paretoReport(results: ParetoResults): SheetPlan {
  const { accounts, facts, stamp } = results;
  const unit = revenueUnit(numbersOf(accounts, "Revenue"));
  const chartTable = paretoChartTable(accounts, facts);
  const side = paretoSide(results, unit);
  return {
    role: "pareto",
    name: "Pareto",
    tabColor: tierShades.first,
    widths: paretoWidths(results, unit, chartTable),
    heights: [
      ...headHeights,
      { row: ROWS.space, height: heights.margin },
      { row: ROWS.header, height: heights.header },
    ],
    gridlines: false,
    frozenRows: ROWS.header + 1,
    print: {
      orientation: "landscape",
      titleRow: ROWS.header,
      rows: Math.max(ROWS.header + tableHeight(accounts), side.endRow),
      columns: COLUMNS.data - 1,
    },
    blocks: [
      ...pageHead(sheetTexts.paretoTitle, sheetTexts.vitalFew(facts), stampLine(stamp, unit.size)),
      accountsTable(accounts, unit),
      ...accountsHighlights(stamp.settings.tierNames),
      ...paretoPicture(chartTable, results),
      ...side.blocks,
      ...paretoChartData(chartTable, unit),
    ],
  };
}

function accountsTable(table: Table, unit: RevenueUnit): TableBlock {
  return tableAt(table, { row: ROWS.header, column: COLUMNS.table }, [
    { ...styles.number, numberFormat: formats.count },
    styles.nameAfterNumber,
    { ...styles.number, numberFormat: unit.format },
    { ...styles.number, numberFormat: formats.share },
    { ...styles.number, numberFormat: formats.share },
    styles.word,
  ]);
}

function accountsHighlights(tierNames: readonly string[]): HighlightBlock[] {
  return [
    ...columnHighlights("VF_Pareto", "Share", [shareBar]),
    ...columnHighlights("VF_Pareto", "Tier", tierRules(tierNames)),
  ];
}
