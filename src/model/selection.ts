import type { Area, Cell } from "./cells";

/** A block of rows each of which is about an account: a source of revenue, or a table with a column of accounts. */
export interface AccountRows {
  readonly sheetId: string;
  /** Header and body. */
  readonly area: Area;
  /** The column that names the account, counted from 0 on the sheet. */
  readonly column: number;
}

/** The row of a selected cell, as read: where the cell is, and what stands beside it. Counted from 0. */
export interface SelectedRow {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** The column of the first of `cells`. */
  readonly first: number;
  readonly cells: readonly Cell[];
}
