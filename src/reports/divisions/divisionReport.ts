import { columnLetters } from "../../model/cells";
import { divisionTexts } from "../../model/divisionTexts";
import { productStates } from "../../model/divisions";
import type { Block, CellStyle, HighlightBlock, SheetPlan, TableBlock } from "../../model/plan";
import { sheetTexts } from "../../model/sheetTexts";
import type { Table } from "../../model/table";
import { columnHighlights } from "../columnHighlights";
import { charactersAcross, headerHeight, nameWidth } from "../fitWidth";
import {
  changeColors,
  formats,
  hairline,
  heights,
  ink,
  page,
  secondary,
  styles,
  tierShades,
  widths,
} from "../look";
import { notesList } from "../notesList";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { stamped } from "../stamped";
import { tableHeight } from "../tableHeight";
import { textAt } from "../textAt";
import type { DivisionResults } from "./DivisionResults";
import { accountsTable, mapTable, whiteSpaceTable } from "./divisionTables";
import { whiteSpaceChart } from "./whiteSpaceChart";

/** The sheet `Division map`: the coloured grid, below it the white space by product and by account. */
export function divisionReport(results: DivisionResults): SheetPlan {
  const { facts, byAccount, map, notes } = results;
  const finding = divisionTexts.finding(facts);
  const [grid, spaces, accounts] = [mapTable(results), whiteSpaceTable(results), accountsTable(results)];
  const across = widthsOf(grid);
  const shown = Math.min(MOST_BARS, byAccount.length);
  const hasValue = facts.opportunityValue + facts.competitorValue > 0;
  const spacesAt = MAP + 2 + tableHeight(grid) + 1;
  const chartAt = spacesAt + 1 + tableHeight(spaces) + 1;
  const chartRows = Math.max(9, Math.ceil(shown * 1.3) + 4);
  const accountsAt = chartAt + (hasValue ? 1 + chartRows + 1 : 0);
  const notesAt = accountsAt + 2 + tableHeight(accounts) + 1;
  const list = notesList(notes, { row: notesAt, column: LEFT }, charactersAcross(across));
  const header = (table: Table) =>
    headerHeight(
      table.columns.map(({ name }) => name),
      across,
    );
  const headings = [MAP, spacesAt, accountsAt, ...(hasValue ? [chartAt] : [])];
  return {
    role: "divisions",
    name: "Division map",
    tabColor: tierShades.second,
    widths: [widths.margin, ...across],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...headings.map((row) => ({ row, height: heights.heading })),
      { row: MAP + 2, height: header(grid) },
      { row: spacesAt + 1, height: header(spaces) },
      { row: accountsAt + 2, height: header(accounts) },
    ],
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: {
      orientation: "landscape",
      titleRow: grid.rows > ROWS_OF_A_PAGE ? MAP + 2 : undefined,
      rows: list.endRow,
      columns: LEFT + across.length,
    },
    blocks: [
      ...pageHead(divisionTexts.title, finding, stampOf(results)),
      textAt(
        "mapHeading",
        MAP,
        LEFT,
        divisionTexts.mapHeading({ divisions: map.divisions.length, products: map.products.length }),
        styles.heading,
      ),
      textAt("mapCaption", MAP + 1, LEFT, divisionTexts.mapCaption, styles.caption),
      tableAt(grid, MAP + 2, (at) => (at < NAMES ? styles.name : styles.word)),
      ...map.products.flatMap((product, at) => columnHighlights(grid.name, product, stateRules(at))),
      textAt("summaryHeading", spacesAt, LEFT, divisionTexts.summaryHeading, styles.heading),
      tableAt(spaces, spacesAt + 1, (at) => {
        if (at === 0) return styles.name;
        return {
          ...styles.number,
          numberFormat: at === 2 ? formats.share : formats.count,
        };
      }),
      ...(hasValue
        ? [
            textAt(
              "chartHeading",
              chartAt,
              LEFT,
              divisionTexts.chartHeading(shown, byAccount.length),
              styles.heading,
            ),
            whiteSpaceChart(accounts, shown, finding, {
              at: { row: chartAt + 1, column: LEFT },
              rows: chartRows,
              columns: across.length,
            }),
          ]
        : []),
      textAt("accountsHeading", accountsAt, LEFT, divisionTexts.accountsHeading, styles.heading),
      textAt(
        "accountsCaption",
        accountsAt + 1,
        LEFT,
        divisionTexts.accountsCaption({ unvalued: facts.unvalued + facts.counts.Blank }),
        styles.caption,
      ),
      tableAt(accounts, accountsAt + 2, (at) =>
        at === 0 ? styles.name : { ...styles.number, numberFormat: formats.count },
      ),
      ...list.blocks,
    ],
  };
}

const LEFT = 1;
const MAP = HEAD_ROWS + 1;
/** Account, Division, Manager. */
const NAMES = 3;
const PRODUCT = 18;
/** The table by account needs so many columns, however few products there are. */
const LEAST_PRODUCTS = 3;
const MOST_BARS = 15;
/** A shorter grid stands on the first page; its header would mislead above the tables on the next. */
const ROWS_OF_A_PAGE = 30;

function widthsOf(grid: Table): number[] {
  const products = Math.max(LEAST_PRODUCTS, grid.columns.length - NAMES);
  const names = ["Account", "Division"].map((name) => nameWidth(grid, name, widths.account.mostBeside));
  return [...names, 20, ...Array.from({ length: products }, () => PRODUCT)];
}

/** By the word at the cell's beginning, so that the grid stays right when someone edits it. */
function stateRules(product: number): HighlightBlock["rule"][] {
  const cell = columnLetters(LEFT + NAMES + product) + String(MAP + 4);
  const looks: Readonly<Record<(typeof productStates)[number], { fill?: string; color: string }>> = {
    Customer: { fill: tierShades.first, color: page },
    Opportunity: { fill: tierShades.last, color: ink },
    Competitor: { fill: changeColors.lost, color: page },
    Blank: { color: secondary },
  };
  return productStates.map((state) => {
    const word = divisionTexts.cell({ state, value: NaN, remark: "" });
    const literal = `"${word.replaceAll('"', '""')}"`;
    return { kind: "formula", formula: `=LEFT(${cell},${word.length})=${literal}`, ...looks[state] };
  });
}

function tableAt(table: Table, row: number, style: (at: number) => CellStyle): TableBlock {
  return {
    kind: "table",
    name: table.name,
    at: { row, column: LEFT },
    table,
    header: styles.tableHeader,
    columns: table.columns.map((_, at) => style(at)),
    hairline,
  };
}

function stampOf({
  day,
  map: { place },
  unchanged,
}: DivisionResults): Extract<Block, { kind: "text" }>["cells"][0][0] {
  const name = place.table ? sheetTexts.sourceTable(place.table.name, place.sheet) : place.sheet;
  return stamped([sheetTexts.asOf(day), sheetTexts.sources([name])], unchanged, divisionTexts.changed);
}
