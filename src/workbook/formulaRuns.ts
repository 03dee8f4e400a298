import type { TableBlock } from "../model/plan";

/** Neighbouring columns of a table, counted from its first. */
export interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

/** Whether a column has one formula for all of its rows, which Excel fills down from the first. */
export function isFilledDown({ table, formulas }: TableBlock, at: number): boolean {
  return formulas?.[table.columns[at].name]?.length === 1 && table.rows > 1;
}

/** The neighbouring columns that are filled down together. */
export function formulaRuns(block: TableBlock): readonly ColumnRun[] {
  const runs: { column: number; columns: number }[] = [];
  for (const at of block.table.columns.keys()) {
    if (!isFilledDown(block, at)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === at) last.columns++;
    else runs.push({ column: at, columns: 1 });
  }
  return runs;
}
