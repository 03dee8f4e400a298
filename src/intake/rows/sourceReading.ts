import type { SheetSnapshot } from "../../model/book";
import type { Period } from "../../model/revenue";
import type { AccountList } from "./accountList";
import type { BookRules } from "../cells/bookRules";
import type { CurrencyGate } from "./currencyGate";
import type { ExactSums } from "./exactSums";
import type { NoteCollector } from "./noteCollector";
import type { Separators } from "./separators";
import type { SourceLayout } from "../sourceLayout";

/** What stays the same from source to source, and what each adds to. */
export interface Reading {
  readonly rules: BookRules;
  readonly visibleRowsOnly: boolean;
  /** Those of all sources, in time order. */
  readonly periods: readonly Period[];
  readonly accounts: AccountList;
  /** By account: the cell where an account of an earlier source came again (the first 1,000). */
  readonly across: Map<number, string>;
  readonly sums: ExactSums;
  readonly gate: CurrencyGate;
  readonly notes: NoteCollector;
}

/** The reading of one source. */
export interface SourceReading<Layout extends SourceLayout = SourceLayout> extends Reading {
  readonly source: Layout;
  readonly sheet: SheetSnapshot;
  /** How the texts of a column of amounts, counted from 0 on the sheet, are read. */
  readonly separators: (column: number) => Separators;
}

/** How the rows of a layout give their amounts; rows count from 0 on the sheet. */
export interface RowAmounts {
  /** Whether a row has anything where its amounts should be. */
  readonly holdsAny: (row: number) => boolean;
  /** Whether the amounts of a row that sounds like a total show that it is one. */
  readonly isTotal: (row: number) => boolean;
  /** Counts the amounts of a row as this account's, and notes what is doubtful in them. */
  readonly take: (row: number, account: number) => void;
  /** The amounts after a total row belong to the next total. */
  readonly startOver: () => void;
}
