import { decisionTexts } from "../../model/decisionTexts";
import type { Block, SheetPlan, TableBlock } from "../../model/plan";
import type { ShapesBlock } from "../../model/shapePlan";
import { sheetTexts } from "../../model/sheetTexts";
import { cellOf, columnOf, type Table } from "../../model/table";
import { charactersAcross, pointsAcross } from "../fitWidth";
import { hairline, heights, styles, tierShades, widths } from "../look";
import { notesList } from "../notesList";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { stamped } from "../stamped";
import { tableHeight } from "../tableHeight";
import { textAt } from "../textAt";
import { charactersOf } from "../textWidth";
import { decisionPage, type DecisionPage } from "./decisionPage";
import type { DecisionResults } from "./DecisionResults";
import { together, type Drawing } from "./Drawing";
import { legendDrawing, legendHeights } from "./legendDrawing";
import { mapDrawing } from "./mapDrawing";
import { pitch } from "./mapSizes";
import { widthOfText } from "./textRoom";
import { toWinTable } from "./toWinTable";

/** The sheet `Decision map`: legend, a map for each account, the people to win and the way to each. */
export function decisionReport(results: DecisionResults): SheetPlan {
  const { maps, toWin, notes } = results;
  const page = decisionPage(maps);
  const { columns } = page;
  const drawn = drawMaps(results, page);
  const table = toWinTable(toWin, maps.length > 1);
  const toWinAt = drawn.endRow + 1;
  const listAt = toWinAt + 2 + (table.rows > 0 ? tableHeight(table) : 0) + 1;
  const list = notesList(notes, { row: listAt, column: LEFT }, charactersAcross(columns));
  const rowHeights = [
    ...headHeights,
    { row: HEAD_ROWS, height: heights.margin },
    ...drawn.heights,
    { row: toWinAt, height: heights.heading },
    ...(table.rows > 0 ? lineHeights(table, columns, toWinAt + 3) : []),
  ];
  const high = rowHeights.reduce((sum, { height }) => sum + height - heights.row, list.endRow * heights.row);
  return {
    role: "decisions",
    name: "Decision map",
    tabColor: tierShades.second,
    widths: [widths.margin, ...columns],
    heights: rowHeights,
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: {
      orientation: "landscape",
      titleRow: table.rows > rowsOfAPage ? toWinAt + 2 : undefined,
      rows: list.endRow,
      columns: LEFT + columns.length,
      ...(high < pageShape * pointsAcross(columns) && { onePage: true }),
    },
    blocks: [
      ...pageHead(decisionTexts.title, findingOf(results, page.width), stampOf(results)),
      ...drawn.blocks,
      textAt(
        "toWinHeading",
        toWinAt,
        LEFT,
        decisionTexts.toWinHeading({ people: toWin.length }),
        styles.heading,
      ),
      textAt(
        "toWinCaption",
        toWinAt + 1,
        LEFT,
        table.rows > 0 ? decisionTexts.toWinCaption : decisionTexts.noneToWin,
        styles.caption,
      ),
      ...(table.rows > 0 ? [tableAt(table, toWinAt + 2)] : []),
      ...list.blocks,
    ],
  };
}

const LEFT = 1;
const LEGEND = HEAD_ROWS + 1;
/** The height by the width of what is printed on one page: a little more than it has room for, so that no notes stand alone. */
const pageShape = 0.87;
/** A longer table has its header on every page that it goes on to. */
const rowsOfAPage = 8;

/** Where there is one person to win the way in is told at once, if the page is wide enough for it. */
function findingOf({ facts, toWin }: DecisionResults, width: number): string {
  const [only, ...others] = toWin;
  if (!only || others.length > 0) return decisionTexts.finding(facts);
  const finding = decisionTexts.finding(facts, { map: only.map, way: only });
  return widthOfText(finding, styles.finding.size) < width ? finding : decisionTexts.finding(facts);
}

/** Below the legend each map under its heading; every row of boxes is a row of the sheet. */
function drawMaps({ maps, keepMoved }: DecisionResults, { layouts, width }: DecisionPage) {
  const rows: { row: number; height: number }[] = legendHeights.map((height, at) => ({
    row: LEGEND + at,
    height,
  }));
  const headings: Block[] = [];
  const drawings: Drawing[] = [legendDrawing()];
  let row = LEGEND + legendHeights.length;
  let top = legendHeights.reduce((sum, height) => sum + height, 0);
  maps.forEach((map, at) => {
    const { account, people } = map;
    const heading = decisionTexts.mapHeading({ account, people: people.length });
    headings.push(textAt(`map ${at + 1}`, row, LEFT, heading, styles.heading));
    rows.push({ row, height: headingHeight });
    row++;
    top += headingHeight;
    drawings.push(mapDrawing(map, layouts[at], width, top));
    for (let line = 0; line < layouts[at].rows; line++) rows.push({ row: row + line, height: pitch });
    row += layouts[at].rows;
    top += layouts[at].rows * pitch;
  });
  const { fixed, shapes, connectors } = together(drawings);
  const block: ShapesBlock = {
    kind: "shapes",
    name: "Decision map",
    at: { row: LEGEND, column: LEFT },
    shapes: [...fixed, ...shapes],
    connectors,
    keepMoved,
  };
  return { blocks: [...headings, block], heights: rows, endRow: row };
}

/** More room above than other headings have: lines end just below the boxes. */
const headingHeight = 30;

function tableAt(table: Table, row: number): TableBlock {
  return {
    kind: "table",
    name: table.name,
    at: { row, column: LEFT },
    table,
    header: styles.tableHeader,
    columns: table.columns.map(({ name }) => {
      if (name === "Way in") return { ...styles.text, wrap: true, verticalAlign: "center" };
      return { ...styles.name, verticalAlign: "center" };
    }),
    hairline,
  };
}

/** A way in may take several lines. */
function lineHeights(table: Table, columns: readonly number[], row: number) {
  const ways = columnOf(table, "Way in");
  const across = charactersAcross(columns.slice(-1));
  return Array.from({ length: table.rows }, (_, at) => {
    const lines = Math.ceil(charactersOf(String(cellOf(ways, at))) / across);
    return { row: row + at, height: heights.row + 3 + (lines - 1) * heights.line };
  });
}

function stampOf({ day, places, unchanged }: DecisionResults) {
  const names = places.map(({ table, sheet }) => (table ? sheetTexts.sourceTable(table.name, sheet) : sheet));
  return stamped([sheetTexts.asOf(day), sheetTexts.sources(names)], unchanged, decisionTexts.changed);
}
