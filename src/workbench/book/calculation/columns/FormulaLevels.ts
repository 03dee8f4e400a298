import type { Book, Rect, Sheet } from "../../Book";
import { areaOf, parseReferences } from "../../references";
import { sheetNamed } from "../../sheetNamed";
import { tableAreas, type TableHome } from "../tableAreas";
import type { ColumnArgument, ColumnCall } from "./readColumnCalls";

/** Formulas of one column in rows without a gap: they are calculated together. */
export interface Run {
  readonly sheet: Sheet;
  readonly column: number;
  readonly first: number;
  last: number;
  level: number;
  /** Runs that must be calculated no later; before, unless they go in a circle. */
  readonly with: Set<Run>;
  /** Runs that must be calculated before. */
  readonly after: Set<Run>;
}

/** The order in which a book's formulas are calculated: whatever a column call looks at comes before it. */
export class FormulaLevels {
  private readonly runs = new Map<Sheet, Map<number, Run[]>>();

  constructor(private readonly book: Book) {
    for (const sheet of book.sheets) {
      const columns = new Map<number, Run[]>();
      this.runs.set(sheet, columns);
      for (const { row, column } of sheet.cells.eachFormula()) {
        const runs = columns.get(column) ?? [];
        columns.set(column, runs);
        const last = runs[runs.length - 1];
        if (last?.last === row - 1) last.last = row;
        else runs.push({ sheet, column, first: row, last: row, level: 0, with: new Set(), after: new Set() });
      }
    }
  }

  /** The run that a formula belongs to. */
  runAt(sheet: Sheet, row: number, column: number): Run {
    const found = this.runs
      .get(sheet)
      ?.get(column)
      ?.find(({ first, last }) => first <= row && row <= last);
    if (!found) throw new Error(`There is no formula in row ${row}, column ${column}`);
    return found;
  }

  /** Takes in what a formula looks at. */
  add(run: Run, text: string, table: TableHome | undefined, calls: readonly ColumnCall[]): void {
    for (const piece of parseReferences(text)) {
      if (typeof piece === "string") continue;
      const sheet = piece.sheet === undefined ? run.sheet : sheetNamed(this.book, piece.sheet);
      if (sheet) this.note(run.with, sheet, areaOf(piece));
    }
    for (const { sheet, area } of tableAreas(this.book, text, table)) this.note(run.with, sheet, area);
    for (const call of calls) this.addCall(run, call);
  }

  /**
   * Sets the levels, lowest first. "strict": no column looks at another of its level; "loose": some do; undefined
   * where column calls go in a circle.
   */
  settle(): "strict" | "loose" | undefined {
    if (this.settleBy(1)) return "strict";
    for (const run of this.all) run.level = 0;
    return this.settleBy(0) ? "loose" : undefined;
  }

  private get all(): Run[] {
    return [...this.runs.values()].flatMap((columns) => [...columns.values()].flat());
  }

  private settleBy(step: number): boolean {
    const { all } = this;
    for (let round = 0; round <= all.length; round++) {
      let isSettled = true;
      for (const run of all) {
        let level = run.level;
        for (const each of run.with) if (each !== run) level = Math.max(level, each.level + step);
        for (const each of run.after) level = Math.max(level, each.level + 1);
        if (level !== run.level) isSettled = false;
        run.level = level;
      }
      if (isSettled) return true;
    }
    return false;
  }

  /** The position of INDEX must be known, its area need not. */
  private addCall(run: Run, { name, arguments: given }: ColumnCall, isInside = false): void {
    for (const [at, each] of given.entries())
      this.addArgument(run, each, name !== "INDEX" || at > 0 || isInside);
  }

  private addArgument(run: Run, argument: ColumnArgument, isNeeded: boolean): void {
    if (argument.kind === "comparison") this.addArgument(run, argument.value, isNeeded);
    else if (argument.kind === "call") this.addCall(run, argument, true);
    else if (argument.kind === "area" && isNeeded) this.note(run.after, argument.sheet, argument.rect);
    else if (argument.kind === "cell")
      this.note(run.after, argument.sheet, {
        row: argument.row ?? run.first,
        column: argument.column,
        rows: argument.row === undefined ? run.last - run.first + 1 : 1,
        columns: 1,
      });
  }

  private note(runs: Set<Run>, sheet: Sheet, { row, column, rows, columns }: Rect): void {
    for (const [at, found] of this.runs.get(sheet) ?? [])
      if (at >= column && at < column + columns)
        for (const each of found) if (each.first < row + rows && row <= each.last) runs.add(each);
  }
}
