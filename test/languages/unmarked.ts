import type { Computed } from "../../src/actions/Tool";
import type { ChartBlock } from "../../src/model/chartPlan";
import { markedWords } from "../model/languages/markedLanguage";
import type { Block, PlanCell, SheetPlan, TableBlock } from "../../src/model/plan";
import { cellOf } from "../../src/model/table";

/**
 * What a tool shows in words that are no message's (those stand between the marks of `learnMarked`) and no table's name:
 * tab names, cells, headers, lists to choose from, limits, charts, and what its action says. The workbook's own texts
 * are better digits, or they are among them.
 */
export function unmarkedIn({ sheets, inputs = [], result }: Computed): readonly string[] {
  const texts = [...sheets, ...inputs.map(({ make }) => make)].flatMap(textsOf);
  return [...texts, result.message].filter(hasOwnWords);
}

/** True for a text in which letters are left when messages, names of tables and addresses are taken away. */
export function hasOwnWords(text: string): boolean {
  return /\p{L}/u.test(unmarked(text).replace(/\bVF_\w+|\b[A-Z]{1,2}\d+\b/g, ""));
}

/** What is left when marked messages are taken away, those inside others first. */
function unmarked(text: string): string {
  const left = text.replace(markedWords, " ");
  return left === text ? text : unmarked(left);
}

function textsOf({ name, blocks }: SheetPlan): string[] {
  return [name, ...blocks.flatMap(textsIn)];
}

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case "text":
      // A sentence may go on in the next cell.
      return [block.cells.flat().flatMap(wordsOf).join(" ")];
    case "table":
      return tableTexts(block);
    case "chart":
      return chartTexts(block);
    case "highlight":
      if (block.rule.kind === "text is") return [block.rule.text];
      return block.rule.kind === "formula" ? wordsOf({ formula: block.rule.formula }) : [];
    default:
      return [];
  }
}

/** A text, or the texts inside a formula. */
function wordsOf(cell: PlanCell): string[] {
  if (typeof cell === "object" && cell !== null) return textsInFormula(cell.formula);
  return typeof cell === "string" ? [cell] : [];
}

/** Long texts of a formula are joined of parts; what it compares with and looks for is no text that shows. */
function textsInFormula(formula: string): string[] {
  const joined = formula.slice(1).replaceAll('"&"', "");
  return joined.replace(/[=<>]"(?:[^"]|"")*"|"[<>]=?[^"]*"/g, "").match(/"(?:[^"]|"")*"/g) ?? [];
}

function tableTexts({ table, formulas = {}, choices = {}, limits = {} }: TableBlock): string[] {
  const cells = table.columns.flatMap((column) =>
    Array.from({ length: table.rows }, (_, row) => String(cellOf(column, row))),
  );
  const typed = Object.values(limits).flatMap((limit) => [
    limit.title,
    limit.message,
    ...(limit.kind === "list" ? limit.values : []),
  ]);
  return [
    ...table.columns.map(({ name }) => name),
    ...cells,
    ...Object.values(formulas)
      .flat()
      .flatMap((formula) => wordsOf({ formula })),
    ...Object.values(choices).flat(2),
    ...typed,
  ];
}

function chartTexts({ description, series, value, secondary, category }: ChartBlock): string[] {
  const titles = [value, secondary, category].map((axis) => axis?.title ?? "");
  return [description, ...series.map(({ name }) => name), ...titles];
}
