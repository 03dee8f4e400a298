import type { SourceCandidate } from "../model/outcome";
import type { Block, SheetPlan, TableBlock } from "../model/plan";
import type { Setting } from "../model/setting";
import { settingList } from "../model/settingList";
import type { Settings } from "../model/settings";
import { sheetTexts } from "../model/sheetTexts";
import type { Table } from "../model/table";
import { valueTexts } from "../model/valueTexts";
import { dayOf } from "./dayOf";
import { hairline, heights, neutral, rule, styles, widths } from "./look";
import { headHeights, HEAD_ROWS, pageHead } from "./pageHead";
import { sourcesTable, type UsedSource } from "./sourcesTable";
import { tableHeight } from "./tableHeight";
import { textAt } from "./textAt";
import { textWidth } from "./textWidth";

/** What the sheet `KAM Settings` shows. */
export interface SettingsResults {
  readonly settings: Settings;
  /** The sources that are read. */
  readonly sources: readonly UsedSource[];
  /** All that was found, read or not. */
  readonly candidates: readonly SourceCandidate[];
  readonly asOf: Date;
}

/** The sheet `KAM Settings`: every setting with its meaning, and below them the sources of revenue. */
export function settingsReport(results: SettingsResults): SheetPlan {
  const sources = sourcesTable(results.sources, results.candidates);
  return {
    role: "settings",
    name: "KAM Settings",
    tabColor: neutral,
    widths: [widths.margin, 36, 28, MEANING, Math.max(52, meaningWidth(results.settings) - MEANING), 8],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      { row: ROWS.sources, height: heights.heading },
    ],
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: { orientation: "landscape", rows: ROWS.sources + 2 + tableHeight(sources), columns: 6 },
    blocks: [
      ...pageHead(
        sheetTexts.settingsTitle,
        sheetTexts.settingsFinding,
        sheetTexts.settingsStamp({ day: dayOf(results.asOf) }),
      ),
      ...settingsBlocks(results.settings),
      ...sourcesBlocks(sources),
    ],
  };
}

const COLUMN = 1;
/** The settings are always as many, so the sources below them stay where they are. */
const ROWS = { settings: HEAD_ROWS + 1, sources: HEAD_ROWS + 1 + settingList.length + 2 } as const;

function settingsBlocks(settings: Settings): Block[] {
  const table: Table = {
    name: "VF_Settings",
    rows: settingList.length,
    columns: [
      { name: "Setting", kind: "text", values: settingList.map(({ key }) => key) },
      {
        name: "Value",
        kind: "mixed",
        values: settingList.map((setting) => valueOf(setting.format(settings))),
      },
      { name: "Meaning", kind: "text", values: settingList.map((setting) => meaningOf(setting, settings)) },
    ],
  };
  const list = listTable(table, ROWS.settings, [styles.text, styles.input, styles.meaning]);
  const formats = { Value: settingList.map((setting) => valueFormat(setting, settings)) };
  const choices = { Value: settingList.map((setting) => setting.choices ?? []) };
  return [{ ...list, formats, choices }, ...longLines(table.rows)];
}

const MEANING = 24;

/** A meaning may reach over the column after its own, and a little further. */
function meaningWidth(settings: Settings): number {
  const meanings = settingList.map((setting) => textWidth(meaningOf(setting, settings), styles.meaning));
  return Math.ceil(Math.max(...meanings)) - 8;
}

function meaningOf({ line, meaning }: Setting, { tierNames }: Settings): string {
  const isUsed = line === undefined || line < tierNames.length - 1;
  return isUsed ? meaning() : sheetTexts.lineUnused({ tiers: tierNames.length });
}

/** A meaning runs on over the two columns after its own, and so must the lines below it. */
function longLines(rows: number): Block[] {
  const column = COLUMN + 3;
  return Array.from({ length: rows + 1 }, (_, at) => ({
    kind: "text",
    name: `line ${at}`,
    at: { row: ROWS.settings + at, column },
    cells: [["", ""]],
    style: at === 0 ? { topBorder: hairline, bottomBorder: rule } : { bottomBorder: hairline },
  }));
}

function valueOf(cell: string | number | boolean): string | number {
  return typeof cell === "boolean" ? String(cell) : cell;
}

/** Shares stand as percent, those above 1 as typed, so that nothing is rounded away; counts and money never do. */
function valueFormat(setting: Setting, settings: Settings): string {
  if (setting.isShare?.(settings)) return "[<=1]0.0%;[<10]General;#,##0";
  return typeof setting.format(settings) === "number" ? "[<100]General;#,##0" : "General";
}

function sourcesBlocks(table: Table): Block[] {
  const { sources: row } = ROWS;
  const { text, input } = styles;
  const choices = { Use: Array.from({ length: table.rows }, () => Object.values(valueTexts.yesNo)) };
  return [
    textAt("sourcesHeading", row, COLUMN, sheetTexts.sourcesHeading, styles.heading),
    textAt("sourcesHint", row + 1, COLUMN, sheetTexts.sourcesHint, styles.caption),
    { ...listTable(table, row + 2, [text, text, input, input, input]), choices },
  ];
}

function listTable(table: Table, row: number, columns: TableBlock["columns"]): TableBlock {
  const { name } = table;
  return {
    kind: "table",
    name,
    at: { row, column: COLUMN },
    table,
    header: styles.tableHeader,
    columns,
    hairline,
  };
}
