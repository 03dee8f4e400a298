import type { Rect, Sheet } from "../../Book";
import type { CellValue } from "../../CellStore";
import type { ColumnReader } from "../columns/ColumnReader";

/** Works a formula out for a row, from the values that the cells hold now. Throws `leftToEngine`. */
export type Evaluate = (row: number, reader: ColumnReader) => CellValue;

/** What a formula that is worked out here may hold: a value, or cells that move with the row or stay. */
export type Compiled =
  | { readonly kind: "value"; readonly evaluate: Evaluate; readonly isTruth: boolean }
  | { readonly kind: "area"; readonly sheet: Sheet; readonly isFixed: boolean; at(row: number): Rect };

/** Thrown where the formula engine must say what a formula comes to in this row. */
export const leftToEngine = new Error("left to the formula engine");
