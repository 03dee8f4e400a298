import type { SheetSnapshot, TableSnapshot } from "../../model/book";
import type { Cell } from "../../model/cells";
import type { CellStyle, EntryLimit } from "../../model/plan";

/** What is to be added to a table of input that stands already, and where. */
export interface InputArrangement {
  readonly sheet: SheetSnapshot;
  /** The table as it stands, columns of ours included. */
  readonly table: TableSnapshot;
  /** What stands in its first column, from the row below the header. */
  readonly keys: readonly Cell[];
  /** The row where the blank rows at its end begin, and how many of them are filled before others are added. */
  readonly first: number;
  readonly blank: number;
  /** The rows to come, a cell for each column, those to come included; null leaves a cell to the table. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly columns: readonly NewInputColumn[];
  /** What the columns' new cells look like and take, by the header. */
  readonly guides: ReadonlyMap<string, InputGuide>;
  readonly set: readonly InputCell[];
}

/** A column to come at the right end. */
export interface NewInputColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** How the cells of a column look, and what may be typed into them. */
export interface InputGuide {
  readonly style: CellStyle;
  readonly limit?: EntryLimit;
}

/** A cell to be set, by its row as it was read. */
export interface InputCell {
  readonly row: number;
  readonly header: string;
  readonly value: Cell;
}
