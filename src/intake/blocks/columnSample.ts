import type { Culture, SheetSnapshot } from "../../model/book";
import type { BlockFrame } from "./blockFrame";
import { isPercentage, parseAmount } from "../cells/parseAmount";
import { cellAt, formatAt } from "../cells/sheetGrid";

/** Body rows of a block: `first` to `last`, counted from 0 on the sheet. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** What stands in a column of names, judged by its first 500 filled cells. Shares are 0 to 1. */
export interface NameSample {
  readonly filled: number;
  readonly textShare: number;
  readonly distinctShare: number;
}

/** What the first filled cells of a column are. */
export function sampleNames(sheet: SheetSnapshot, column: number, rows: Rows, culture: Culture): NameSample {
  const names = new Set<unknown>();
  let filled = 0;
  let texts = 0;
  for (let row = rows.first; row <= rows.last && filled < 500; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell === "") continue;
    filled++;
    names.add(cell);
    if (typeof cell === "string" && Number.isNaN(parseAmount(cell, culture)) && !isPercentage(cell)) texts++;
  }
  return { filled, textShare: texts / filled, distinctShare: names.size / filled };
}

/** Whether a column holds an amount at all, percentages being none. */
export function holdsAmounts(sheet: SheetSnapshot, column: number, rows: Rows, culture: Culture): boolean {
  for (let row = rows.first; row <= rows.last; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell === "" || Number.isNaN(parseAmount(cell, culture))) continue;
    return !formatAt(sheet, row, column).includes("%");
  }
  return false;
}

/** Whether a column of amounts is, row by row, the sum of these others; judged by its first 500 rows that are not zero. */
export function isSumOf(
  { sheet, rows, rules: { culture } }: Pick<BlockFrame, "sheet" | "rows" | "rules">,
  column: number,
  others: readonly number[],
): boolean {
  const amountAt = (row: number, at: number) => {
    const amount = parseAmount(cellAt(sheet, row, at), culture);
    return Number.isNaN(amount) ? 0 : amount;
  };
  let met = 0;
  for (let row = rows.first; row <= rows.last && met < 500; row++) {
    const sum = others.reduce((before, at) => before + amountAt(row, at), 0);
    const amount = amountAt(row, column);
    if (Math.abs(amount - sum) > 0.005 + Math.abs(sum) * 1e-9) return false;
    if (amount !== 0) met++;
  }
  return met > 0;
}
