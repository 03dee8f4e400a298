import { UNRANKED } from "../../model/facts";
import type { Block, CellStyle, PlanCell, TableBlock, TextBlock } from "../../model/plan";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import type { Column, Table } from "../../model/table";
import { columnHighlights } from "../columnHighlights";
import { formats, hairline, secondary, styles, tierShades } from "../look";
import { textAt } from "../textAt";
import type { MatrixColumn } from "./matrixColumns";
import {
  directionFormula,
  fixedCell,
  ratingFormula,
  rowFormula,
  scoreFormula,
  weightFormula,
  type Span,
} from "./scoreFormulas";
import { headerIsLow, ROWS, type ScoreGrid } from "./scoreGrid";
import type { ScoreResults } from "./ScoreResults";

/** What stands for a hold or a tier that there is none of. */
const NONE = "–";

/** The two tables, growth and harmony, with the weights between their headings and their ratings. */
export function matrixPart(results: ScoreResults, grid: ScoreGrid): Block[] {
  const { matrix, side, printed } = grid;
  const table: TableBlock = {
    kind: "table",
    name: "VF_Matrix",
    at: { row: ROWS.matrix, column: side },
    table: matrixTable(results, grid),
    header: headerIsLow(results) ? { ...styles.tableHeader, wrap: false, shrink: true } : styles.tableHeader,
    columns: matrix.map((column, at) => (at < printed ? bodyStyle(column, results) : helperStyle(column))),
    formulas: matrixFormulas(results, grid),
    hairline,
  };
  const { lowest, highest } = results.settings.ratingScale;
  const bar = {
    kind: "data bar",
    color: tierShades.last,
    least: lowest - (highest - lowest) / 20,
    most: highest,
  } as const;
  const rated = matrix.filter(({ kind }) => kind === "criterion");
  return [
    ...bands(results, grid),
    table,
    ...rated.flatMap(({ header }) => columnHighlights("VF_Matrix", header, [bar])),
    textAt("helpers", ROWS.band, side + printed, scoreSheetTexts.helpers, styles.caption),
  ];
}

function matrixTable(
  { ratings, scores, settings, sensitivity, revenue, tiers }: ScoreResults,
  grid: ScoreGrid,
): Table {
  const { order } = scores;
  const numbers = (name: string, of: (account: number) => number): Column => ({
    name,
    kind: "number",
    values: Float64Array.from(order, of),
  });
  const words = (name: string, of: (account: number) => string | number): Column => ({
    name,
    kind: "mixed",
    values: Array.from(order, of),
  });
  const columns = grid.matrix.map(({ kind, header, criterion = 0 }): Column => {
    if (kind === "account") return words(header, (account) => ratings.accounts[account]);
    if (kind === "criterion")
      return { ...numbers(header, (account) => scores.counted[criterion][account]), header };
    if (kind === "number") return numbers(header, (account) => scores.placeByName[account]);
    if (kind === "revenue") return numbers(header, (account) => revenue?.[account] ?? NaN);
    if (kind === "hold")
      return words(header, (account) => {
        const hold = sensitivity.hold[account];
        return Number.isNaN(hold) ? NONE : hold;
      });
    if (kind === "tier")
      return words(header, (account) => {
        const code = tiers?.[account] ?? UNRANKED;
        return code === UNRANKED ? NONE : settings.tierNames[code];
      });
    return numbers(header, () => NaN);
  });
  return { name: "VF_Matrix", rows: order.length, columns };
}

function matrixFormulas(results: ScoreResults, grid: ScoreGrid): Record<string, readonly string[]> {
  const { criteria, ratings, settings } = results;
  const { lowest } = settings.ratingScale;
  const step = Number((4e-9 / Math.max(1, ratings.accounts.length)).toPrecision(1));
  const formulas: Record<string, readonly string[]> = {};
  grid.matrix.forEach(({ kind, header, criterion }, at) => {
    const formula = formulaOf(kind, at, criterion);
    if (formula) formulas[header] = [formula];
  });
  return formulas;

  function formulaOf(kind: MatrixColumn["kind"], at: number, criterion?: number): string | undefined {
    if (kind === "criterion" && criterion !== undefined) {
      const each = criteria.list[criterion];
      return each.source === "Rating" ? ratingFormula(results, each, grid.side + at) : undefined;
    }
    if (kind === "row") return rowFormula(results);
    if (kind === "growth" || kind === "harmony") return scoreFormula([spanBefore(grid, at)]);
    if (kind === "score") return scoreFormula(spansOf(grid));
    if (kind === "order")
      return `=IF([@Score]="",${lowest - 1},[@Score])-[@No]*${step.toFixed(16).replace(/0+$/, "")}`;
    if (kind === "place") return "=RANK.EQ([@Order],[Order])";
    return undefined;
  }
}

/** The criteria left of a dimension's score. */
function spanBefore({ matrix, side }: ScoreGrid, at: number): Span {
  let first = at;
  while (matrix[first - 1].kind === "criterion") first--;
  return { from: side + first, to: side + at - 1 };
}

function spansOf(grid: ScoreGrid): readonly Span[] {
  return grid.matrix.flatMap(({ kind }, at) =>
    kind === "growth" || kind === "harmony" ? [spanBefore(grid, at)] : [],
  );
}

function bodyStyle({ kind, criterion }: MatrixColumn, { criteria }: ScoreResults): CellStyle {
  if (kind === "account") return styles.name;
  if (kind === "growth" || kind === "harmony") return { ...styles.number, bold: true, numberFormat: SCORE };
  if (kind === "score") return { ...styles.number, bold: true, numberFormat: SCORE };
  const isFed = criterion !== undefined && criteria.list[criterion].source !== "Rating";
  return isFed ? { ...styles.number, numberFormat: "0.0" } : styles.number;
}

/** How scores are written. */
export const SCORE = "0.00";

function helperStyle({ kind }: MatrixColumn): CellStyle {
  const style = { ...styles.number, color: secondary };
  if (kind === "hold") return { ...style, numberFormat: formats.shareOfAxis };
  return kind === "revenue" ? { ...style, numberFormat: formats.count } : style;
}

/** The rows above the header: which side it is, the weights, their parts of the score, and what is turned round. */
function bands(results: ScoreResults, grid: ScoreGrid): TextBlock[] {
  const { matrix, side, printed } = grid;
  const spans = new Map(
    matrix.flatMap(({ kind }, at) =>
      kind === "growth" || kind === "harmony" ? [[at, spanBefore(grid, at)] as const] : [],
    ),
  );
  const totals = [...spans.keys()].map((at) => fixedCell(ROWS.weight, side + at)).join("+");
  const weightCells = matrix.slice(0, printed).map(({ kind, criterion }, at): PlanCell => {
    if (kind === "account") return scoreSheetTexts.weight;
    if (criterion !== undefined) return { formula: weightFormula(results, results.criteria.list[criterion]) };
    const span = spans.get(at);
    if (!span) return { formula: `=${totals}` };
    return { formula: `=SUM(${fixedCell(ROWS.weight, span.from)}:${fixedCell(ROWS.weight, span.to)})` };
  });
  const total = fixedCell(ROWS.weight, side + printed - 1);
  const partCells = matrix.slice(0, printed).map(({ kind }, at): PlanCell => {
    if (kind === "account") return scoreSheetTexts.part;
    return { formula: `=IF(${total}=0,0,${fixedCell(ROWS.weight, side + at)}/${total})` };
  });
  const directionCells = matrix.slice(0, printed).map(({ criterion }): PlanCell => {
    if (criterion === undefined) return "";
    const each = results.criteria.list[criterion];
    if (each.source !== "Rating") return scoreSheetTexts.fed(each.source, each.higherIsBetter);
    return { formula: directionFormula(results, each) };
  });
  const row = (name: string, at: number, cells: readonly PlanCell[], style: CellStyle): TextBlock[] => [
    textAt(`${name} label`, at, side, cells[0], { ...style, align: "left", indent: undefined }),
    { kind: "text", name, at: { row: at, column: side + 1 }, cells: [cells.slice(1)], style },
  ];
  return [
    textAt("matrixHeading", ROWS.matrixHeading, side, scoreSheetTexts.matrixHeading, styles.heading),
    ...[...spans].map(([at, { from, to }]): TextBlock => {
      const { kind } = matrix[at];
      const name = kind === "growth" ? scoreSheetTexts.growthBand : scoreSheetTexts.harmonyBand;
      const blanks = Array.from({ length: to - from + 1 }, () => "");
      const style = { ...styles.lead, bold: true, bottomBorder: tierShades.first } as const;
      return {
        kind: "text",
        name: `band ${kind}`,
        at: { row: ROWS.band, column: from },
        cells: [[name, ...blanks]],
        style: { ...style, verticalAlign: "bottom" },
      };
    }),
    ...row("weights", ROWS.weight, weightCells, { ...styles.number, bold: true }),
    ...row("parts", ROWS.part, partCells, {
      ...styles.number,
      size: 9,
      color: secondary,
      numberFormat: formats.shareOfAxis,
    }),
    ...row("directions", ROWS.direction, directionCells, {
      ...styles.stamp,
      align: "right",
      indent: 1,
      shrink: true,
    }),
  ];
}
