import type { Culture, SheetSnapshot } from "../../model/book";
import { columnLetters } from "../../model/cells";
import { accountRank } from "../headers/headerMeaning";
import { accountKey } from "../accountKey";
import { sampleNames, type Rows } from "./columnSample";
import { cellAt } from "../cells/sheetGrid";

/** The column of account names and what stands above it. */
export interface AccountColumn {
  readonly column: number;
  readonly name: string;
  /** 4 to 1: the header says so (see `accountRank`); 0: taken for its texts. */
  readonly rank: number;
}

/**
 * The account column among those that hold neither periods nor amounts: the one whose header names accounts most
 * surely, else the left-most of mostly texts that mostly differ (in long tables, where accounts come again, of
 * mostly texts). A header asked for by the person decides alone.
 */
export function accountColumn(
  sheet: SheetSnapshot,
  header: number,
  columns: readonly number[],
  rows: Rows,
  culture: Culture,
  choice: { readonly mayRepeat: boolean; readonly asked?: string },
): AccountColumn | undefined {
  const headers = columns.map((column) => {
    const name = String(cellAt(sheet, header, column)).trim();
    return { column, name: name || `Column ${columnLetters(column)}`, rank: accountRank(name) };
  });
  if (choice.asked !== undefined) {
    const asked = accountKey(choice.asked);
    const found = headers.find(({ name }) => accountKey(name) === asked);
    return found && { ...found, rank: 4 };
  }
  const named = headers
    .filter(({ rank, column }) => rank > 0 && sampleNames(sheet, column, rows, culture).filled > 0)
    .sort((one, other) => other.rank - one.rank);
  return named[0] ?? headers.find(({ column }) => holdsNames(sheet, column, rows, culture, choice.mayRepeat));
}

function holdsNames(
  sheet: SheetSnapshot,
  column: number,
  rows: Rows,
  culture: Culture,
  mayRepeat: boolean,
): boolean {
  const { filled, textShare, distinctShare } = sampleNames(sheet, column, rows, culture);
  return filled > 0 && textShare >= 0.5 && (mayRepeat || distinctShare >= 0.5);
}
