import type { SheetSnapshot } from "../../model/book";
import type { Area } from "../../model/cells";
import type { HistoryEntry } from "../records";
import type { ColumnPlace } from "../sourcePlaces";

/** What is kept of a run on a hidden sheet of ours, and where. Columns on it count from 0. */
export interface HistoryArrangement {
  readonly entry: HistoryEntry;
  readonly name: string;
  /** Undefined where the hidden sheet is to be added. */
  readonly existing?: SheetSnapshot;
  /** True where the state before the run is kept already, by a run that broke off. */
  readonly isKept: boolean;
  readonly before: readonly KeptColumns[];
  readonly inputs: KeptInputs;
}

/** Our columns beside one source as they stood before the run: its account column at `at`, ours right of it. */
export interface KeptColumns {
  readonly sheetId: string;
  readonly tableId?: string;
  /** The source's header row, and how many rows there are, the header's included. */
  readonly row: number;
  readonly rows: number;
  readonly at: number;
  readonly account: ColumnPlace;
  readonly columns: readonly (ColumnPlace & { readonly wish: string })[];
}

/** What the run's sums hang on. */
export interface KeptInputs {
  readonly inputs: unknown;
  readonly areas: readonly KeptArea[];
}

/** A source of revenue or a table of input as the run read it. */
export interface KeptArea {
  readonly sheetId: string;
  readonly sheet: string;
  readonly tableId?: string;
  /** The table's name then. */
  readonly table?: string;
  /** Where it stood; columns of ours inside it are kept with it and named in `own`. */
  readonly area: Area;
  readonly at: number;
  readonly own: readonly number[];
}
