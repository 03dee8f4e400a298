import type { SheetSnapshot, TableSnapshot } from "../model/book";
import type { Area, Cell } from "../model/cells";
import type { Note } from "../model/note";
import type { ChartBlock } from "../model/chartPlan";
import type { ColumnsBlock, SheetPlan, TableBlock, UserColumn } from "../model/plan";
import type { OwnColumn } from "./BookReading";
import type { HistoryArrangement } from "./history/HistoryArrangement";
import type { InputArrangement } from "./inputs/InputArrangement";
import type { HistoryEntry } from "./records";
import type { ColumnPlace } from "./sourcePlaces";

/** Where each part of a plan goes in a workbook: decided before anything is written. */
export interface Arrangement {
  /** The id of the tool whose run it is, or whose run it takes back. */
  readonly tool: string;
  /** Sheets for tables of input that are yet to be made stand first: others may name their tables. */
  readonly sheets: readonly SheetArrangement[];
  /** Additions to tables of input that stand already. */
  readonly inputs: readonly InputArrangement[];
  /** Sheets of input that lack their print set-up only. */
  readonly undressed: readonly SheetArrangement[];
  readonly columns: readonly ColumnsArrangement[];
  readonly notes: readonly Note[];
  /** What is kept of the run; undefined where nothing is, or where it changes nothing. */
  readonly history?: HistoryArrangement;
  /** The runs that can be undone once it is done, oldest first. */
  readonly undoable: readonly HistoryEntry[];
}

/** One of our sheets: found again, or to be added. */
export interface SheetArrangement {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Undefined where the sheet is to be added. */
  readonly existing?: SheetSnapshot;
  readonly tables: readonly TableArrangement[];
  readonly charts: readonly ChartArrangement[];
  /** Ids of tables that stand on the sheet and in the plan no more. */
  readonly goneTables: readonly string[];
  /** Names of charts to be deleted, those to be drawn anew among them. */
  readonly goneCharts: readonly string[];
  /** The print of widths, print set-up and the like; undefined where they are as they should be. */
  readonly setUp?: number;
  /** The print of where texts and tables stand and how texts look; undefined where all is as it should be. */
  readonly page?: number;
  /** The print of the conditional formats; undefined where they stand. */
  readonly rules?: number;
}

export interface TableArrangement {
  readonly block: TableBlock;
  readonly name: string;
  /** Header and body. */
  readonly area: Area;
  /** The table that stands there already and is written over; undefined where it is to be added. */
  readonly kept?: TableSnapshot;
  /** A table of input has its name when all else on its sheet is done: only then it is found. */
  readonly isNamedLast?: boolean;
  /** The print of its look; undefined where it has that look already. */
  readonly print?: number;
}

/** A chart to be drawn; those that stand as they should are left out. */
export interface ChartArrangement {
  readonly block: ChartBlock;
  readonly name: string;
  /** The name of the sheet that it stands on with its cells. */
  readonly sheet: string;
  readonly print: number;
  readonly categories: Area;
  readonly series: readonly SeriesAreas[];
}

/** The cells of one series of a chart. */
export interface SeriesAreas {
  readonly values: Area;
  readonly across?: Area;
  readonly sizes?: Area;
  /** What its labels say. */
  readonly texts?: Area;
}

/** Our columns beside one source. */
export interface ColumnsArrangement {
  readonly block: ColumnsBlock;
  readonly sheet: SheetSnapshot;
  /** The table as it stands, our columns included; undefined beside a plain range. */
  readonly table?: TableSnapshot;
  /** The header row on the sheet, the body's rows below it, and the column of the accounts. */
  readonly row: number;
  readonly rows: number;
  readonly account: ColumnPlace;
  /** The account column as read, from the row below the header. */
  readonly accounts: readonly Cell[];
  readonly slots: readonly Slot[];
  readonly gone: readonly GoneColumn[];
}

/** A column of ours that the plan has no more: to be taken away, or only emptied. */
export interface GoneColumn extends OwnColumn {
  readonly way: "delete" | "clear";
}

/** The place of one column: found again, or new at the right end. */
export interface Slot extends ColumnPlace {
  readonly column: UserColumn;
  readonly own?: OwnColumn;
  /** How wide the column is that a new one takes, in points; known right before the write. */
  readonly widthBefore?: number;
}
