import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book, Sheet } from "../../Book";
import type { CellFormula } from "../../CellStore";
import type { CalculationView } from "../CalculationView";
import { calculationText } from "../calculationText";
import { leftToEngine } from "../compiled/Compiled";
import { foldRanges, type KnownTotals } from "../foldRanges";
import type { TableHome } from "../tableAreas";
import { ColumnReader } from "./ColumnReader";
import type { Run } from "./FormulaLevels";
import { planFormulas, type Planned } from "./planFormulas";
import { readColumnCalls, type ColumnCall } from "./readColumnCalls";

/** A formula that the engine is to calculate. */
interface Left {
  readonly run: Run;
  readonly table: TableHome | undefined;
  readonly row: number;
  readonly formula: CellFormula;
}

/** The engine keeps 10,000 formulas in mind and leaves out those that it forgot: it gets fewer at a time. */
const mostFormulas = 8_000;

/**
 * Calculates a book of many formulas, or of some that look through long columns, level by level: plain formulas and
 * calls such as `MATCH([@Account],VF_Ratings[Account],0)` are worked out here, the engine does all the rest. False,
 * and nothing that counts done, where the book has no such need or its formulas do not fall into levels.
 */
export function calculateByColumns(book: Book, view: CalculationView): boolean {
  const levels = planFormulas(book);
  if (!levels) return false;
  const totals: KnownTotals = new Map();
  for (const level of levels) {
    const reader = new ColumnReader();
    const left = level.flatMap((planned) => workOut(planned, reader));
    // Of formulas that go in a circle those further up come first.
    if (left.length > mostFormulas) left.sort((one, other) => one.row - other.row);
    const resolver = new ColumnResolver(book, reader, totals);
    for (let start = 0; start < left.length; start += mostFormulas) {
      view.refresh(resolver.textsOf(left.slice(start, start + mostFormulas)));
      calculateFormulas(view);
      // A spill may reach cells that another level has looked at already.
      if (view.hasSpills) return false;
    }
  }
  view.refresh(new Map());
  return true;
}

/** Works out what can be here; the rest is left. */
function workOut({ run, table, evaluate, cells }: Planned, reader: ColumnReader): Left[] {
  const left: Left[] = [];
  // The engine alone knows what comes first among formulas of one level.
  const isFree = [...run.with].every(({ level }) => level < run.level);
  for (const { row, formula } of cells) {
    try {
      if (!evaluate || !isFree) throw leftToEngine;
      run.sheet.cells.setValue(row, run.column, evaluate(row, reader) ?? 0);
    } catch (reason) {
      if (reason !== leftToEngine) throw reason;
      left.push({ run, table, row, formula });
    }
  }
  return left;
}

/** Replaces the calls in formulas that look through columns by what they come to. */
class ColumnResolver {
  private readonly texts = new Map<string, string>();
  private readonly calls = new Map<string, readonly ColumnCall[]>();

  constructor(
    private readonly book: Book,
    private readonly reader: ColumnReader,
    private readonly totals: KnownTotals,
  ) {}

  textsOf(left: readonly Left[]): ReadonlyMap<Sheet, ReadonlyMap<string, string>> {
    const texts = new Map(this.book.sheets.map((sheet) => [sheet, new Map<string, string>()]));
    for (const each of left)
      texts.get(each.run.sheet)?.set(`${each.row} ${each.run.column}`, this.resolved(each));
    return texts;
  }

  private resolved({ run: { sheet }, table, row, formula }: Left): string {
    const text = calculationText(this.book, sheet, formula.text.slice(1), row);
    const folded = this.texts.get(`${sheet.id} ${text}`) ?? foldRanges(this.book, sheet, text, this.totals);
    this.texts.set(`${sheet.id} ${text}`, folded);
    const key = `${sheet.id} ${table?.table.id ?? ""} ${folded}`;
    const calls = this.calls.get(key) ?? readColumnCalls(this.book, sheet, table, folded);
    this.calls.set(key, calls);
    return this.reader.resolve(folded, calls, row);
  }
}
