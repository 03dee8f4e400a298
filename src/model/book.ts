import type { Area, Cells } from "./cells";

/** How the workbook writes numbers and dates (Excel's culture settings of the file's reader). */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
}

/** Everything one read brings out of the workbook; plain data, nothing of Office.js in it. */
export interface BookSnapshot {
  readonly name: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  readonly culture: Culture;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the workbook's defined names, for free-name checks. */
  readonly names: readonly string[];
  /** Our own records in the workbook's settings, by key without the `vf.` prefix. */
  readonly records: Readonly<Record<string, unknown>>;
}

/** One sheet as read; `cells` covers `used`, which is undefined on an empty sheet. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  /** Set when the sheet carries our ownership mark. */
  readonly role?: SheetRole;
  readonly used?: Area;
  readonly cells: Cells;
  /** Number formats (en-US codes) of the first rows of `used`; at least its first 1,000 rows. */
  readonly formats: readonly (readonly string[])[];
  /** Merged areas inside `used`. */
  readonly merged: readonly Area[];
  /** Rows of `used` that are hidden or filtered away, counted from 0 on the sheet. */
  readonly hiddenRows: readonly number[];
  readonly tables: readonly TableSnapshot[];
  /** Names of the sheet's charts and shapes. */
  readonly charts: readonly string[];
  readonly shapes: readonly string[];
}

/** An Excel table as read; `area` holds header, body and totals row. */
export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly filtered: boolean;
}

/** The sheets we own, by what they are for. */
export type SheetRole = "settings" | "pareto" | "abc" | (string & {});
