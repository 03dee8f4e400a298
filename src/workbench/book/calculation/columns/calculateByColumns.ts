import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book, Sheet } from "../../Book";
import type { CalculationView } from "../CalculationView";
import { calculationText, namesRow } from "../calculationText";
import { foldRanges, type KnownTotals } from "../foldRanges";
import { tableAt } from "../tableAreas";
import { ColumnReader } from "./ColumnReader";
import { FormulaLevels } from "./FormulaLevels";
import { cellsLookedAt, readColumnCalls, type ColumnCall } from "./readColumnCalls";

/** A formula and what in it looks through columns. */
interface Planned {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly calls: readonly ColumnCall[];
}

/** Below so many cells looked at the engine alone is fast enough. */
const manyCells = 1_000_000;

/** The engine keeps 10,000 formulas in mind and leaves out those that it forgot: it gets fewer at a time. */
const mostTexts = 8_000;

/**
 * Calculates a book in which many formulas look through long columns, level by level: calls such as
 * `MATCH([@Account],VF_Ratings[Account],0)` are worked out from an index, the engine does all the rest. False, and
 * nothing done, where the book has no such need or its formulas do not fall into levels.
 */
export function calculateByColumns(book: Book, view: CalculationView): boolean {
  const levels = planLevels(book);
  if (!levels) return false;
  for (const planned of levels.flatMap(inPieces)) {
    const reader = new ColumnReader();
    const texts = new Map(book.sheets.map((sheet) => [sheet, new Map<string, string>()]));
    let isLeft = false;
    for (const { sheet, row, column, text, calls } of planned) {
      const [call] = calls;
      const isAlone = calls.length === 1 && call.start === 0 && call.end === text.length;
      const value = isAlone ? reader.valueOf(call, row) : undefined;
      if (value !== undefined) {
        sheet.cells.setValue(row, column, value);
        continue;
      }
      texts.get(sheet)?.set(`${row} ${column}`, reader.resolve(text, calls, row));
      isLeft = true;
    }
    if (!isLeft) continue;
    view.refresh(texts);
    calculateFormulas(view);
    // A spill may reach cells that another level has looked at already.
    if (view.hasSpills) return false;
  }
  view.refresh(new Map());
  return true;
}

/** Formulas of one level that the engine can take at once. */
function inPieces(level: readonly Planned[]): Planned[][] {
  const pieces: Planned[][] = [[]];
  let texts = new Set<string>();
  for (const planned of level) {
    if (texts.size >= mostTexts) {
      pieces.push([]);
      texts = new Set();
    }
    pieces[pieces.length - 1].push(planned);
    texts.add(planned.calls.length > 0 ? `${planned.row} ${planned.column}` : planned.text);
  }
  return pieces;
}

/** The formulas by level; undefined where they need none, or have none. */
function planLevels(book: Book): readonly (readonly Planned[])[] | undefined {
  const names = book.names.map(({ name }) => name.toLowerCase());
  const known = new Map<string, readonly ColumnCall[]>();
  const texts = new Map<string, string>();
  const all: Planned[] = [];
  const totals: KnownTotals = new Map();
  let looked = 0;
  for (const sheet of book.sheets)
    for (const { row, column, formula } of sheet.cells.eachFormula()) {
      if (formula.kind !== "plain" || /#(?![\p{L}/])|\b(INDIRECT|OFFSET)\(/iu.test(formula.text))
        return undefined;
      const lower = names.length > 0 ? formula.text.toLowerCase() : "";
      if (names.some((name) => lower.includes(name))) return undefined;
      const table = formula.text.includes("[") ? tableAt(sheet, row, column) : undefined;
      const raw = `${sheet.id} ${namesRow(formula.text) ? row : ""} ${formula.text}`;
      const text = texts.get(raw) ?? readText(book, sheet, formula.text, row, totals);
      texts.set(raw, text);
      const key = `${sheet.id} ${table?.table.id} ${text}`;
      const calls = known.get(key) ?? readColumnCalls(book, sheet, table, text);
      known.set(key, calls);
      looked += calls.reduce((sum, call) => sum + cellsLookedAt(call), 0);
      all.push({ sheet, row, column, text, calls });
    }
  if (looked < manyCells && texts.size < mostTexts) return undefined;
  return inLevels(book, all);
}

function readText(book: Book, sheet: Sheet, formula: string, row: number, totals: KnownTotals): string {
  return foldRanges(book, sheet, calculationText(book, sheet, formula.slice(1), row), totals);
}

function inLevels(book: Book, all: readonly Planned[]): readonly (readonly Planned[])[] | undefined {
  const levels = new FormulaLevels(book);
  const noted = new Set<string>();
  const runs = all.map(({ sheet, row, column, text, calls }) => {
    const run = levels.runAt(sheet, row, column);
    const key = `${sheet.id} ${column} ${run.first} ${text}`;
    if (!noted.has(key)) levels.add(run, text, tableAt(sheet, row, column), calls);
    noted.add(key);
    return run;
  });
  const order = levels.settle();
  if (!order) return undefined;
  const sorted: Planned[][] = [];
  for (const [at, planned] of all.entries()) (sorted[runs[at].level] ??= []).push(planned);
  return sorted.filter((level) => level !== undefined);
}
