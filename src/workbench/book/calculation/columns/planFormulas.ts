import type { Book } from "../../Book";
import type { CellFormula } from "../../CellStore";
import { calculationText } from "../calculationText";
import type { Evaluate } from "../compiled/Compiled";
import { compileFormula } from "../compiled/compileFormula";
import { relativeText } from "../compiled/relativeText";
import { tableAt, type TableHome } from "../tableAreas";
import { FormulaLevels, type Run } from "./FormulaLevels";
import { cellsLookedAt, readColumnCalls } from "./readColumnCalls";

/** One formula and the rows of a run that it is filled into. */
export interface Planned {
  readonly run: Run;
  readonly table: TableHome | undefined;
  /** Works it out without the engine. */
  readonly evaluate: Evaluate | undefined;
  readonly cells: { readonly row: number; readonly formula: CellFormula }[];
}

/** Below so many cells looked at, and so many formulas, the engine alone is fast enough. */
const manyCells = 1_000_000;
const manyFormulas = 5_000;

/** Formulas that change by themselves in size or look where their text does not say. */
const unforeseeable = /[\p{L}\p{N})]#|\b(INDIRECT|OFFSET)\(/iu;

/** The formulas by level; undefined where the book has no need of it, or its formulas do not fall into levels. */
export function planFormulas(book: Book): readonly (readonly Planned[])[] | undefined {
  const names = namesOf(book);
  const levels = new FormulaLevels(book);
  const planned = new Map<Run, Map<string, Planned>>();
  let looked = 0;
  let count = 0;
  for (const sheet of book.sheets)
    for (const { row, column, formula } of sheet.cells.eachFormula()) {
      if (formula.kind !== "plain") return undefined;
      const run = levels.runAt(sheet, row, column);
      const table = formula.text.includes("[") ? tableAt(sheet, row, column) : undefined;
      const known = planned.get(run) ?? new Map<string, Planned>();
      planned.set(run, known);
      const key = `${table?.table.id ?? ""} ${relativeText(formula, row)}`;
      const cell = { row, formula };
      const before = known.get(key);
      if (before) {
        before.cells.push(cell);
        looked += costs.get(before) ?? 0;
      } else {
        const text = calculationText(book, sheet, formula.text.slice(1), row);
        const ofNames = names(text);
        if (unforeseeable.test(`${text}+${ofNames}`.replace(/"(?:[^"]|"")*"/g, ""))) return undefined;
        const calls = readColumnCalls(book, sheet, table, text);
        levels.add(run, row, text, table, calls);
        if (ofNames !== "") levels.add(run, row, ofNames, undefined, []);
        const evaluate = compileFormula(text, { book, sheet, row, table });
        const one = { run, table, evaluate, cells: [cell] };
        known.set(key, one);
        costs.set(
          one,
          calls.reduce((sum, call) => sum + cellsLookedAt(call), 0),
        );
        looked += costs.get(one) ?? 0;
      }
      count++;
    }
  if (looked < manyCells && count < manyFormulas) return undefined;
  if (!levels.settle()) return undefined;
  const sorted: Planned[][] = [];
  for (const [{ level }, formulas] of planned) (sorted[level] ??= []).push(...formulas.values());
  return sorted.filter((level) => level !== undefined);
}

/** The cells that one formula looks through. */
const costs = new WeakMap<Planned, number>();

/** What the defined names that a formula may mention stand for, as one text of formulas. */
function namesOf(book: Book): (text: string) => string {
  const names = book.names.map(({ name }) => name.toLowerCase());
  const all = book.names.map(({ formula }) => formula.replace(/^=/, "")).join("+");
  return (text) => {
    const lower = names.length > 0 ? text.toLowerCase() : "";
    return names.some((name) => lower.includes(name)) ? all : "";
  };
}
