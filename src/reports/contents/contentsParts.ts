import type { ContentsInput, ContentsResults } from "../../model/contents";
import { contentsTexts } from "../../model/contentsTexts";
import type { TableBlock } from "../../model/plan";
import type { Column } from "../../model/table";
import { hairline, styles, tierShades } from "../look";
import { charactersOf } from "../textWidth";
import { linkTo } from "./linkTo";

/** A part of the page: a heading, a line below it, and a table where there is something to list. */
export interface ContentsPart {
  readonly heading: string;
  readonly hint: string;
  readonly table?: Omit<TableBlock, "at">;
  /** How many lines each row of the table takes; 1 where left out. */
  readonly lines?: readonly number[];
}

/** What was built. */
export function resultsPart({ results }: ContentsResults): ContentsPart {
  const heading = contentsTexts.resultsHeading;
  if (results.length === 0) return { heading, hint: contentsTexts.nothingBuilt };
  const sheets = results.map(({ sheet }) => sheet);
  const table = tableOf("VF_Contents", [
    [text("Sheet", sheets), link],
    [
      text(
        "What it shows",
        results.map(({ about }) => about),
      ),
      styles.name,
    ],
    [
      text(
        "Made of",
        results.map(({ from }) => from),
      ),
      { ...styles.meaning, shrink: true },
    ],
    [
      text(
        "Built",
        results.map(({ built }) => built),
      ),
      styles.meaning,
    ],
    [
      { name: "Notes", kind: "number", values: results.map(({ notes }) => notes) },
      { ...styles.number, numberFormat: NOTES },
    ],
  ]);
  return {
    heading,
    hint: contentsTexts.resultsHint,
    table: { ...table, formulas: { Sheet: sheets.map(linkTo) } },
  };
}

/** None is a dash. */
const NOTES = '#,##0;-#,##0;"–"';

/** What was not built, and why. */
export function missingPart({ missing }: ContentsResults): ContentsPart[] {
  if (missing.length === 0) return [];
  const table = tableOf("VF_NotBuilt", [
    [
      text(
        "Tool",
        missing.map(({ name }) => name),
      ),
      { ...styles.name, verticalAlign: "center" },
    ],
    [
      text(
        "Why not",
        missing.map(({ why }) => why),
      ),
      { ...styles.meaning, verticalAlign: "center", wrap: true },
    ],
  ]);
  const lines = missing.map(({ why }) => Math.ceil(charactersOf(why) / CHARACTERS));
  return [{ heading: contentsTexts.missingHeading, hint: contentsTexts.missingHint, table, lines }];
}

/** What fits into a line of the second column. */
const CHARACTERS = 66;

/** The sheets that tools read. */
export function inputsPart({ inputs }: ContentsResults): ContentsPart[] {
  if (inputs.length === 0) return [];
  const sheets = inputs.map(({ sheet }) => sheet);
  const table = tableOf("VF_ContentsInputs", [
    [text("Sheet", sheets), link],
    [
      text(
        "What it holds",
        inputs.map(({ about }) => about),
      ),
      styles.name,
    ],
    [
      text(
        "Table",
        inputs.map((input) => input.table),
      ),
      { ...styles.meaning, shrink: true },
    ],
    [
      { name: "Rows", kind: "text", values: inputs.map(() => "") },
      { ...styles.number, numberFormat: "#,##0" },
    ],
  ]);
  const formulas = { Sheet: sheets.map(linkTo), Rows: inputs.map(rowsOf) };
  return [
    { heading: contentsTexts.inputsHeading, hint: contentsTexts.inputsHint, table: { ...table, formulas } },
  ];
}

/** Counted by Excel, so that it follows; nothing where the table was deleted. */
function rowsOf({ table, rows }: ContentsInput): string {
  return typeof rows === "number" ? `=${rows}` : `=IFERROR(COUNTA(${table}[${escaped(rows.header)}]),"")`;
}

const escaped = (header: string) => header.replace(/['[\]#@]/g, "'$&");

const text = (name: string, values: readonly string[]): Column => ({ name, kind: "text", values });

const link = { ...styles.name, color: tierShades.second, underline: true } as const;

function tableOf(
  name: string,
  columns: readonly (readonly [Column, TableBlock["columns"][number]])[],
): Omit<TableBlock, "at"> {
  const [[first]] = columns;
  const rows = first.kind === "text" ? first.values.length : 0;
  return {
    kind: "table",
    name,
    table: { name, rows, columns: columns.map(([column]) => column) },
    header: styles.tableHeader,
    columns: columns.map(([, style]) => style),
    hairline,
  };
}
