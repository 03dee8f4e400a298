import { quadrantWords } from "../../model/quadrantWords";
import type { ChartBlock, SeriesPlan } from "../../model/chartPlan";
import { columnWords } from "../../model/languages/columnWords";
import type { Block, ColumnRef, TableBlock } from "../../model/plan";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import { sheetTexts } from "../../model/sheetTexts";
import { chartText, formats, hairline, ink, neutral, secondary, styles, tierShades } from "../look";
import { mix } from "../palette";
import { textAt } from "../textAt";
import { axisOf } from "./axisOf";
import { SCORE } from "./matrixPart";
import { namesTable } from "./pointNames";
import { blank } from "./rankingPart";
import { inRow } from "./scoreFormulas";
import { ROWS, type ScoreGrid } from "./scoreGrid";
import type { ScoreResults } from "./ScoreResults";

/** More names than this lie over each other, more points than this are no picture. */
const MOST = { labelled: 20, drawn: 500 } as const;

/** Growth upwards, harmony to the right, one bubble an account; the axes are the lines between the quadrants. */
export function scorePicture(results: ScoreResults, grid: ScoreGrid): Block[] {
  const accounts = results.ratings.accounts.length;
  const isMap = hasQuadrants(grid);
  const shown = Math.min(accounts, MOST.drawn);
  const labelled = Math.min(shown, MOST.labelled);
  const hasRevenue = results.revenue !== undefined;
  const caption = isMap
    ? scoreSheetTexts.chartCaption(hasRevenue, labelled, shown, accounts)
    : scoreSheetTexts.noChart;
  return [
    textAt("chartHeading", ROWS.chartHeading, grid.side, scoreSheetTexts.chartHeading, styles.heading),
    ...lines(results, grid),
    ...(isMap && accounts > 0
      ? [
          chart(results, grid, labelled),
          pointsTable(results, grid, shown),
          namesTable(results, grid, labelled),
          cornersTable(results, grid),
        ]
      : []),
    textAt("chartCaption", isMap ? ROWS.caption : ROWS.chart, grid.side, caption, styles.caption),
  ];
}

/** Whether both dimensions have criteria. */
export function hasQuadrants({ matrix }: ScoreGrid): boolean {
  return matrix.some(({ kind }) => kind === "growth") && matrix.some(({ kind }) => kind === "harmony");
}

/** The cells that the quadrants go by: medians follow the scores. */
function lines({ quadrants, settings }: ScoreResults, grid: ScoreGrid): Block[] {
  const cell = (header: string, kind: string, line: number) =>
    settings.quadrantLines === "median" && grid.matrix.some((column) => column.kind === kind)
      ? { formula: `=IFERROR(MEDIAN(VF_Matrix[${header}]),${line})` }
      : line;
  const values = [
    [scoreSheetTexts.growthLine, cell("Growth", "growth", quadrants.growthLine)],
    [scoreSheetTexts.harmonyLine, cell("Harmony", "harmony", quadrants.harmonyLine)],
  ];
  return [
    {
      kind: "text",
      name: "lines",
      at: { row: 1, column: grid.corners },
      cells: values,
      style: styles.caption,
    },
  ];
}

function pointsTable({ revenue, ratings }: ScoreResults, grid: ScoreGrid, rows: number): TableBlock {
  const at = inRow(ROWS.header + 1, grid.places + 1);
  const ranked = (header: string) => inRow(ROWS.header + 1, grid.left + grid.ranking.indexOf(header));
  const where = (header: string) => `=IF(${ranked("Quadrant")}="",NA(),${ranked(header)})`;
  const isLong = ratings.accounts.some((name) => name.length > LONGEST);
  const name = isLong ? `LEFT(${ranked("Account")},${LONGEST})` : ranked("Account");
  const largest = (revenue ?? new Float64Array(0)).reduce((most, each) => (each > most ? each : most), 0);
  const size = revenue ? `=MAX(INDEX(VF_Matrix[Revenue],${at}),${dot(largest)})` : "=1";
  const names = ["Account", "Harmony", "Growth", "Size"];
  const number = { ...styles.number, color: secondary };
  return {
    kind: "table",
    name: "VF_ScoreChart",
    at: { row: ROWS.header, column: grid.chartData },
    table: { name: "VF_ScoreChart", rows, columns: names.map((each) => blank(each, rows)) },
    header: styles.tableHeader,
    columns: [
      { ...styles.text, color: secondary },
      { ...number, numberFormat: SCORE },
      { ...number, numberFormat: SCORE },
      { ...number, numberFormat: formats.count },
    ],
    formulas: {
      Account: [`=IF(${ranked("Quadrant")}="","",${name})`],
      Harmony: [where("Harmony")],
      Growth: [where("Growth")],
      Size: [size],
    },
    hairline,
  };
}

const LONGEST = 24;

/** Excel draws no bubble for nothing, so who has no revenue is a dot. */
const dot = (largest: number) => (largest > 0 ? Number((largest / 400).toPrecision(2)) : 1);

/**
 * What the unseen points at the corners measure. Bubbles are as large as they are against the largest of all, so an
 * unseen one that is larger keeps the others small in every program, the smaller the more they are.
 */
function yardstick(largest: number, accounts: number): number {
  return Number((largest * (3 + Math.min(accounts, MOST.drawn) / 15)).toPrecision(2)) || 1;
}

/** The names of the quadrants, as points without a mark at the outer edge of each. */
function cornersTable({ settings, quadrants, revenue, ratings }: ScoreResults, grid: ScoreGrid): TableBlock {
  const { minimum, maximum, unit } = axisOf(settings.ratingScale);
  const { harmonyLine } = quadrants;
  const right = (harmonyLine + maximum) / 2;
  const left = (harmonyLine + minimum) / 2;
  const [top, bottom] = [maximum - unit * 0.35, minimum + unit * 0.35];
  const largest = (revenue ?? new Float64Array(0)).reduce((most, each) => (each > most ? each : most), 0);
  const accounts = ratings.accounts.length;
  const number = { ...styles.number, color: secondary, numberFormat: SCORE };
  return {
    kind: "table",
    name: "VF_Quadrants",
    at: { row: ROWS.header, column: grid.corners },
    table: {
      name: "VF_Quadrants",
      rows: 4,
      columns: [
        { name: "Quadrant", kind: "text", values: quadrantWords(settings) },
        { name: "Across", kind: "number", values: [right, right, left, left] },
        { name: "Up", kind: "number", values: [top, bottom, top, bottom] },
        {
          name: "Dot",
          kind: "number",
          values: Array.from({ length: 4 }, () => yardstick(largest, accounts)),
        },
      ],
    },
    header: styles.tableHeader,
    columns: [
      { ...styles.text, color: secondary },
      number,
      number,
      { ...number, numberFormat: formats.count },
    ],
    hairline,
  };
}

function chart(results: ScoreResults, grid: ScoreGrid, labelled: number): ChartBlock {
  const { settings, quadrants, revenue, ratings } = results;
  const as = revenue ? "bubble" : "scatter";
  const ref = (table: string, column: string, rows?: number): ColumnRef => ({ table, column, rows });
  const points = (name: string, color: string, rows?: number): SeriesPlan => ({
    name,
    values: ref("VF_ScoreChart", "Growth", rows),
    across: ref("VF_ScoreChart", "Harmony", rows),
    sizes: revenue ? ref("VF_ScoreChart", "Size", rows) : undefined,
    marker: 10,
    as,
    axis: "primary",
    color,
  });
  const hasOthers = ratings.accounts.length > labelled;
  const scale = axisOf(settings.ratingScale);
  const axis = {
    visible: true,
    minimum: scale.minimum,
    maximum: scale.maximum,
    majorUnit: scale.unit,
    numberFormat: `[<${settings.ratingScale.lowest}]"";[>${settings.ratingScale.highest}]"";0`,
    labels: "low",
    line: neutral,
  } as const;
  return {
    kind: "chart",
    name: "Scores",
    at: { row: ROWS.chart, column: grid.side },
    rows: ROWS.caption - ROWS.chart,
    columns: grid.printed,
    description: scoreSheetTexts.chartDescription(quadrantWords(settings), quadrants),
    categories: ref("VF_ScoreChart", "Account"),
    series: [
      {
        name: scoreSheetTexts.quadrants,
        values: ref("VF_Quadrants", "Up"),
        across: ref("VF_Quadrants", "Across"),
        sizes: revenue ? ref("VF_Quadrants", "Dot") : undefined,
        as,
        axis: "primary",
        color: "none",
        labels: {
          numberFormat: "General",
          color: secondary,
          position: "center",
          texts: ref("VF_Quadrants", "Quadrant"),
        },
      },
      ...(hasOthers ? [points(sheetTexts.othersTogether, tierShades.last)] : []),
      {
        ...points(columnWords.Accounts, BUBBLE, hasOthers ? labelled : undefined),
        labels: {
          numberFormat: "General",
          color: ink,
          position: "right",
          texts: ref("VF_ScoreNames", "Name"),
        },
      },
    ],
    value: { ...axis, title: columnWords.Growth, crossesAt: quadrants.growthLine },
    category: { ...axis, title: columnWords.Harmony, crossesAt: quadrants.harmonyLine },
    legend: "none",
    gapWidth: 100,
    bubbles: 100,
    ink: secondary,
    fontSize: chartText,
  };
}

/** Light enough for names to be read on it, dark enough to be seen beside the others. */
const BUBBLE = mix(tierShades.second, tierShades.last, 0.4);
