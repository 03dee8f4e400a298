import type { Block, SheetPlan } from "../../model/plan";
import { sheetTexts } from "../../model/sheetTexts";
import { timelineTexts } from "../../model/timelineTexts";
import { charactersAcross } from "../fitWidth";
import { changeColors, emphasis, formats, heights, ink, page, styles, tierShades, widths } from "../look";
import { notesList } from "../notesList";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { stamped } from "../stamped";
import { tableHeight } from "../tableHeight";
import { textAt } from "../textAt";
import { dateScale } from "./dateScale";
import { ganttChart } from "./ganttChart";
import { ganttTable } from "./ganttTable";
import type { TimelineResults } from "./TimelineResults";
import { ownersTable, statusHighlights, tableBlock, tasksTable } from "./timelineTables";

/** The sheet `Timeline`: the Gantt, what the owners have at once, all tasks, and beyond the page the chart's numbers. */
export function timelineReport(results: TimelineResults): SheetPlan {
  const { facts, nearest, owners, tasks, notes, stamp } = results;
  const { day } = stamp;
  const finding = timelineTexts.finding(facts);
  const ownersOf = ownersTable(results);
  const tasksOf = tasksTable(results);
  const rows = nearest.length === 0 ? 1 : Math.max(10, Math.ceil(nearest.length * ROWS_A_BAR) + ROWS_AROUND);
  const ownersAt = CHART + 2 + rows + 1;
  const tasksAt = ownersAt + (owners.length > 0 ? 2 + tableHeight(ownersOf) + 1 : 0);
  const list = notesList(notes, { row: tasksAt + 2 + tableHeight(tasksOf) + 1, column: LEFT }, CHARACTERS);
  const headers = [tasksAt + 2, ...(owners.length > 0 ? [ownersAt + 2] : [])];
  return {
    role: "timeline",
    name: "Timeline",
    tabColor: changeColors.lost,
    widths: [widths.margin, ...PAGE, widths.gap, ...DATA_WIDTHS],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...[CHART, tasksAt, ...(owners.length > 0 ? [ownersAt] : [])].map((row) => ({
        row,
        height: heights.heading,
      })),
      ...headers.map((row) => ({ row, height: heights.row + 3 })),
    ],
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: {
      orientation: "landscape",
      titleRow: tasksAt + 2,
      rows: list.endRow,
      columns: LEFT + PAGE.length,
    },
    blocks: [
      ...pageHead(timelineTexts.title, finding, stampOf(results)),
      textAt(
        "chartHeading",
        CHART,
        LEFT,
        timelineTexts.chartHeading(nearest.length, tasks.filter(({ days }) => !Number.isNaN(days)).length),
        styles.heading,
      ),
      ...(nearest.length > 0
        ? picture(results, finding, rows)
        : [textAt("noChart", CHART + 1, LEFT, timelineTexts.noChart, styles.caption)]),
      ...(owners.length > 0
        ? [
            textAt("ownersHeading", ownersAt, LEFT, timelineTexts.ownersHeading, styles.heading),
            textAt("ownersCaption", ownersAt + 1, LEFT, timelineTexts.ownersCaption({ day }), styles.caption),
            tableBlock(ownersOf, { row: ownersAt + 2, column: LEFT }),
          ]
        : []),
      textAt(
        "tasksHeading",
        tasksAt,
        LEFT,
        timelineTexts.tasksHeading({ tasks: tasks.length }),
        styles.heading,
      ),
      textAt("tasksCaption", tasksAt + 1, LEFT, timelineTexts.tasksCaption, styles.caption),
      withShares(tableBlock(tasksOf, { row: tasksAt + 2, column: LEFT })),
      ...statusHighlights(),
      ...list.blocks,
    ],
  };
}

const LEFT = 1;
const CHART = HEAD_ROWS + 1;
/** Task, Account, Owner, Start, End, Days, Done, Status, Days late. */
const PAGE = [36, 27, 20, 12, 12, 13, 13, 13, 11];
const CHARACTERS = charactersAcross(PAGE);
/** Label, Base, Done, Late, Open, Today base, Today. */
const DATA_WIDTHS = [46, 12, 9, 9, 9, 12, 9];
const DATA = LEFT + PAGE.length + 1;
/** Each bar has room for its label; above and below stand the dates and the legend. */
const ROWS_A_BAR = 1.05;
const ROWS_AROUND = 4;

function picture(
  { nearest, today, toSerial, stamp }: TimelineResults,
  finding: string,
  rows: number,
): Block[] {
  const scale = dateScale(nearest, today);
  const bars = ganttTable(nearest, today, toSerial, scale);
  const place = { at: { row: CHART + 2, column: LEFT }, rows, columns: PAGE.length };
  return [
    ...legend(),
    textAt("chartCaption", CHART + 1, LEFT, timelineTexts.chartCaption, styles.caption),
    ganttChart(bars, scale, toSerial, { day: stamp.day, finding }, place),
    textAt("chartData", CHART, DATA, sheetTexts.chartData, styles.caption),
    tableBlock(bars, { row: CHART + 1, column: DATA }),
  ];
}

/** The colours of the parts, in cells: the chart's own legend would name the pieces that are not drawn. */
function legend(): Block[] {
  const { done, late, open, today } = timelineTexts.parts;
  const keys = [
    { name: "Done", text: done, fill: tierShades.first, color: page },
    { name: "Late", text: late, fill: changeColors.lost, color: page },
    { name: "Open", text: open, fill: tierShades.last, color: ink },
    { name: "Today", text: `┃ ${today}`, color: emphasis },
  ];
  const column = LEFT + PAGE.length - keys.length;
  return keys.map(({ name, text, ...colors }, at) =>
    textAt(`${name} key`, CHART + 1, column + at, text, { ...styles.caption, align: "center", ...colors }),
  );
}

/** Done is a share in the list of tasks, and days among the numbers of the chart. */
function withShares(block: ReturnType<typeof tableBlock>): ReturnType<typeof tableBlock> {
  const columns = block.columns.map((style, at) =>
    block.table.columns[at].name === "Done" ? { ...style, numberFormat: formats.shareOfAxis } : style,
  );
  return { ...block, columns };
}

function stampOf({ stamp: { day, table, unchanged } }: TimelineResults) {
  const name = table.table ? sheetTexts.sourceTable(table.table.name, table.sheet) : table.sheet;
  return stamped([sheetTexts.asOf(day), sheetTexts.sources([name])], unchanged, timelineTexts.changed);
}
