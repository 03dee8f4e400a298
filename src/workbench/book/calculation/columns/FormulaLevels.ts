import type { Book, Rect, Sheet } from "../../Book";
import { areaOf, parseReferences, type Reference } from "../../references";
import { sheetNamed } from "../../sheetNamed";
import { tableAreas, type TableHome } from "../tableAreas";
import { inCircles } from "./circles";
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
      const rows = new Map<number, number[]>();
      for (const { row, column } of sheet.cells.eachFormula()) {
        const known = rows.get(column);
        if (known) known.push(row);
        else rows.set(column, [row]);
      }
      this.runs.set(sheet, new Map([...rows].map(([column, each]) => [column, runsOf(sheet, column, each)])));
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

  /** Takes in what a formula of a run looks at, wherever in the run it is filled into; its text is that of `row`. */
  add(run: Run, row: number, text: string, table: TableHome | undefined, calls: readonly ColumnCall[]): void {
    for (const piece of parseReferences(text)) {
      if (typeof piece === "string") continue;
      const sheet = piece.sheet === undefined ? run.sheet : sheetNamed(this.book, piece.sheet);
      if (sheet) this.note(run.with, sheet, spanned(piece, run.first - row, run.last - row));
    }
    for (const { sheet, area } of tableAreas(this.book, text, table)) this.note(run.with, sheet, area);
    for (const call of calls) this.addCall(run, row, call);
  }

  /**
   * Sets the levels, lowest first: runs of one level look at each other only where they go in a circle. False where
   * column calls do.
   */
  settle(): boolean {
    const all = [...this.runs.values()].flatMap((columns) => [...columns.values()].flat());
    for (const circle of inCircles(all, (run) => [...run.with, ...run.after])) {
      const inside = new Set(circle);
      let level = 0;
      for (const run of circle) {
        for (const each of run.after) if (inside.has(each)) return false;
        for (const each of [...run.with, ...run.after])
          if (!inside.has(each)) level = Math.max(level, each.level + 1);
      }
      for (const run of circle) run.level = level;
    }
    return true;
  }

  /** The position of INDEX must be known, its area need not. */
  private addCall(run: Run, row: number, { name, arguments: given }: ColumnCall, isInside = false): void {
    for (const [at, each] of given.entries())
      this.addArgument(run, row, each, name !== "INDEX" || at > 0 || isInside);
  }

  private addArgument(run: Run, row: number, argument: ColumnArgument, isNeeded: boolean): void {
    if (argument.kind === "comparison") this.addArgument(run, row, argument.value, isNeeded);
    else if (argument.kind === "call") this.addCall(run, row, argument, true);
    else if (argument.kind === "area" && isNeeded) this.note(run.after, argument.sheet, argument.rect);
    else if (argument.kind === "cell") {
      // Whether a cell stays or moves with the row is not known here: every row of the run may look at it.
      const from =
        argument.row === undefined ? run.first : Math.min(argument.row, argument.row + run.first - row);
      const to =
        argument.row === undefined ? run.last : Math.max(argument.row, argument.row + run.last - row);
      this.note(run.after, argument.sheet, {
        row: from,
        column: argument.column,
        rows: to - from + 1,
        columns: 1,
      });
    }
  }

  private note(runs: Set<Run>, sheet: Sheet, { row, column, rows, columns }: Rect): void {
    for (const [at, found] of this.runs.get(sheet) ?? [])
      if (at >= column && at < column + columns)
        for (const each of found) if (each.first < row + rows && row <= each.last) runs.add(each);
  }
}

function runsOf(sheet: Sheet, column: number, rows: number[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows.sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.last === row - 1) last.last = row;
    else runs.push({ sheet, column, first: row, last: row, level: 0, with: new Set(), after: new Set() });
  }
  return runs;
}

/** All cells that a reference covers while its formula is filled up and down by so many rows. */
function spanned({ first, last = first }: Reference, up: number, down: number): Rect {
  const area = areaOf({ first, last, prefix: "" });
  const rows = [first, last].flatMap(({ row, rowFixed }) =>
    row === undefined || rowFixed ? [] : [row + up, row + down],
  );
  const from = Math.max(0, Math.min(area.row, ...rows));
  return { ...area, row: from, rows: Math.max(area.row + area.rows, ...rows.map((row) => row + 1)) - from };
}
