import type { Concentration, ParetoFacts } from "../model/facts";
import type { Note } from "../model/note";
import type { Block, HighlightBlock, SheetPlan, TableBlock } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { numbersOf, type Table } from "../model/table";
import { columnHighlights } from "./columnHighlights";
import { amountWidth, nameWidth } from "./fitWidth";
import { shareBar, tierRules } from "./highlightRules";
import { formats, hairline, heights, styles, tierShades, widths } from "./look";
import { notesList } from "./notesList";
import { headHeights, pageHead } from "./pageHead";
import { paretoChart, paretoChartTable, scaleOf, shownOf } from "./paretoChart";
import { revenueUnit, type RevenueUnit } from "./revenueUnit";
import { stampLine, type Stamp } from "./stampLine";
import { tableHeight } from "./tableHeight";
import { textAt } from "./textAt";

/** What the sheet `Pareto` shows. */
export interface ParetoResults {
  /** `VF_Pareto` */
  readonly accounts: Table;
  /** `VF_Unranked` */
  readonly unranked: Table;
  readonly facts: ParetoFacts;
  readonly concentration: Concentration;
  readonly notes: readonly Note[];
  readonly stamp: Stamp;
}

/**
 * The sheet `Pareto`: the ranking on the left with its header frozen, the chart beside it, below the chart the
 * accounts without a rank and the notes. Each table has columns of its own to grow down in, so none ever moves.
 */
export function paretoReport(results: ParetoResults): SheetPlan {
  const { accounts, facts, stamp } = results;
  const unit = revenueUnit(numbersOf(accounts, "Revenue"));
  const chartTable = paretoChartTable(accounts, facts);
  const side = sideBlocks(results, unit);
  return {
    role: "pareto",
    name: "Pareto",
    tabColor: tierShades.first,
    widths: gridOf(results, unit, chartTable),
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
      ...pageHead(sheetTexts.paretoTitle, sheetTexts.vitalFew(facts), stampLine(stamp, unit.word)),
      accountsTable(accounts, unit),
      ...accountsHighlights(stamp.settings.tierNames),
      ...chartBlocks(chartTable, results),
      ...side.blocks,
      ...chartData(chartTable, unit),
    ],
  };
}

const ROWS = { space: 4, header: 5, caption: 6, chart: 7, belowChart: 31, side: 34 } as const;
const COLUMNS = { table: 1, side: 8, sideEnd: 12, data: 13 } as const;
/** Fifty columns with their names below them need so much room. */
const CHART_CHARACTERS = 104;
const REASON_WIDTH = 32;

function gridOf(
  { accounts, unranked, facts }: ParetoResults,
  unit: RevenueUnit,
  chartTable: Table,
): number[] {
  const revenue = amountWidth(facts.base, unit.size);
  const side = [nameWidth(unranked, "Account"), revenue, REASON_WIDTH];
  const rest = CHART_CHARACTERS - side.reduce((sum, width) => sum + width, 0);
  return [
    widths.margin,
    ...[widths.rank, nameWidth(accounts, "Account"), revenue, widths.share, widths.share, widths.tier],
    widths.gap,
    ...[...side, Math.max(widths.tier, rest)],
    widths.gap,
    ...chartTable.columns.map((_, at) => (at === 0 ? 24 : revenue)),
  ];
}

function accountsTable(table: Table, unit: RevenueUnit): TableBlock {
  return {
    kind: "table",
    name: table.name,
    at: { row: ROWS.header, column: COLUMNS.table },
    table,
    header: styles.tableHeader,
    columns: [
      { ...styles.number, numberFormat: formats.count },
      styles.textAfterNumber,
      { ...styles.number, numberFormat: unit.format },
      { ...styles.number, numberFormat: formats.share },
      { ...styles.number, numberFormat: formats.share },
      styles.word,
    ],
    hairline,
  };
}

function accountsHighlights(tierNames: readonly string[]): HighlightBlock[] {
  return [
    ...columnHighlights("VF_Pareto", "Share", [shareBar]),
    ...columnHighlights("VF_Pareto", "Tier", tierRules(tierNames)),
  ];
}

function chartBlocks(chartTable: Table, results: ParetoResults): Block[] {
  const { facts, concentration, stamp } = results;
  const { side: column, sideEnd } = COLUMNS;
  const place = {
    at: { row: ROWS.chart, column },
    rows: ROWS.belowChart - ROWS.chart,
    columns: sideEnd - column,
  };
  const captions = [
    sheetTexts.concentration(concentration, facts.ranked),
    ...aboutOthers(chartTable, results),
  ];
  return [
    textAt("chartHeading", ROWS.caption, column, sheetTexts.paretoChart, styles.heading),
    paretoChart(chartTable, stamp.settings.tierNames, facts, place),
    ...captions.map((each, at) =>
      textAt(`caption ${at}`, ROWS.belowChart + at, column, each, styles.caption),
    ),
  ];
}

function aboutOthers(chartTable: Table, { accounts, stamp }: ParetoResults): string[] {
  const shown = shownOf(accounts.rows);
  const others = accounts.rows - shown;
  if (others === 0) return [];
  if (!scaleOf(chartTable, stamp.settings.tierNames).isCut) return [sheetTexts.paretoOthers(shown, others)];
  const share = 1 - numbersOf(accounts, "Cumulative share")[shown - 1];
  return [sheetTexts.paretoOthersCut(shown, others, share)];
}

/** What stands below the chart, and the row after it. */
function sideBlocks(
  { unranked, notes }: ParetoResults,
  unit: RevenueUnit,
): { blocks: Block[]; endRow: number } {
  const table: TableBlock = {
    kind: "table",
    name: unranked.name,
    at: { row: ROWS.side + 1, column: COLUMNS.side },
    table: unranked,
    header: styles.tableHeader,
    columns: [styles.text, { ...styles.number, numberFormat: unit.format }, styles.textAfterNumber],
    hairline,
  };
  const heading = textAt(
    "unrankedHeading",
    ROWS.side,
    COLUMNS.side,
    sheetTexts.unrankedHeading(unranked.rows),
    styles.heading,
  );
  const notesRow = unranked.rows > 0 ? table.at.row + tableHeight(unranked) + 1 : ROWS.side;
  const list = notesList(notes, { row: notesRow, column: COLUMNS.side }, CHART_CHARACTERS);
  return {
    blocks: [...(unranked.rows > 0 ? [heading, table] : []), ...list.blocks],
    endRow: list.endRow,
  };
}

/** The chart's numbers, to the right of what is printed. */
function chartData(table: Table, unit: RevenueUnit): Block[] {
  const { number, text } = styles;
  const shares = new Set(["Cumulative share", "Line"]);
  return [
    textAt("chartData", ROWS.space - 1, COLUMNS.data, sheetTexts.chartData, styles.caption),
    {
      kind: "table",
      name: table.name,
      at: { row: ROWS.header, column: COLUMNS.data },
      table,
      header: styles.tableHeader,
      columns: table.columns.map(({ name, kind }) => {
        if (kind === "text") return text;
        return { ...number, numberFormat: shares.has(name) ? formats.share : unit.format };
      }),
      hairline,
    },
  ];
}
