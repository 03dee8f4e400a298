import type { BookSnapshot, TableSnapshot } from "../model/book";

/** A book as read: what intake sees, as if our columns were not there, and beside it what writing needs. */
export interface BookReading extends BookSnapshot {
  readonly ownColumns: readonly OwnColumn[];
  /** Every table as it stands in the workbook, our columns included, by id. */
  readonly tables: ReadonlyMap<string, TableSnapshot>;
}

/** A column of ours beside a user's data, found again. Rows and columns count from 0 on the sheet. */
export interface OwnColumn {
  /** The index of the record that tells of it. */
  readonly record: number;
  /** The id of the tool that wrote it. */
  readonly tool: string;
  readonly sheetId: string;
  /** Undefined beside a plain range. */
  readonly tableId?: string;
  /** The header row; the body's rows follow it. */
  readonly row: number;
  readonly rows: number;
  /** The rows that the last run wrote; further ones came below or between. */
  readonly written: number;
  readonly column: number;
  /** What the plan that made it called it. */
  readonly wish: string;
  /** What stands above it now; the user may have renamed it. */
  readonly header: string;
  readonly id?: string;
  /** False where its cells are not the ones we wrote. */
  readonly unchanged: boolean;
  /** The header it is to have where the run that added it broke off before it had its header and its look. */
  readonly unfinished?: string;
  /** The print of the conditional formats it was given. */
  readonly rules?: number;
  /** How wide it was before it was ours, in points. */
  readonly widthBefore?: number;
}
