import type { SheetRole } from "./book";
import type { Area, Cell } from "./cells";
import type { Language } from "./languages/Language";
import type { ChartBlock } from "./chartPlan";
import type { RevenueSource } from "./revenue";
import type { SettingOf } from "./setting";
import type { ShapesBlock } from "./shapePlan";
import type { Table } from "./table";

/** A wish for the workbook stated as data. Applying it twice changes nothing. */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly columns: readonly ColumnsBlock[];
  /** Tables that people fill in: made where there are none, and from then on theirs. */
  readonly inputs?: readonly InputBlock[];
  /** What to keep of the run, so that a look can tell whether its results still fit. */
  readonly run?: RunRecord;
  /** The id of the action that it is of, where it is no run of a tool. */
  readonly by?: string;
  /** Further records to keep in the workbook, by key. */
  readonly keep?: Readonly<Record<string, unknown>>;
  /** What is kept of the run, so that it can be undone; nothing where left out. */
  readonly memory?: RunMemory;
  /** Set where the plan takes the last run back. */
  readonly undoes?: Undoing;
}

/** Which run a plan takes back, by its tool, and which of our sheets go with it: those that only it had made. */
export interface Undoing {
  readonly tool: string;
  /** "all" for the first run of all: nothing of ours stays but the tables that people fill in. */
  readonly removes: "all" | readonly SheetRole[];
}

/** What a run hangs on: what it read is copied inside Excel, the rest is kept as JSON. */
export interface RunMemory {
  readonly inputs: unknown;
  /** The sources of revenue, then the tables of input. */
  readonly areas: readonly ReadTable[];
  /** True for a run that begins anew after it had written. */
  readonly again?: boolean;
  /** True for a run that begins anew because Excel refused to keep the state before it: it goes on without. */
  readonly refused?: boolean;
}

/** A table of input, or a plain range used as one, that a run read. */
export interface ReadTable {
  readonly sheetId: string;
  readonly sheet: string;
  readonly table?: { readonly id: string; readonly name: string };
  /** Header and body. */
  readonly area: Area;
}

/** A run as it is kept in the workbook. */
export interface RunRecord {
  /** The tool that ran. */
  readonly tool: string;
  /** ISO 8601, in UTC. */
  readonly asOf: string;
  readonly fingerprint: Fingerprint;
  /** The settings that it hangs on. */
  readonly settings: readonly SettingOf[];
  /** The tables of input that it hangs on. */
  readonly tables: readonly KnownTable[];
  /** The sheets of ours that show it. */
  readonly sheets: readonly SheetRole[];
  /** How many notes it had, and the names of the sources and tables that it was made of; left out by older runs. */
  readonly notes?: number;
  readonly from?: readonly string[];
  /** The language of its sheets; left out for English. */
  readonly language?: Language;
}

/** How a table of input is found again: by id or name, or, where it is a plain range, by its place. */
export type KnownTable =
  { readonly name: string; readonly id?: string } | { readonly sheetId: string; readonly area: Area };

/** Prints of what a run hangs on: equal as long as it would come to the same results. */
export interface Fingerprint {
  readonly source: string;
  readonly settings: string;
}

/** One of our own sheets. Rows and columns count from 0. */
export interface SheetPlan {
  readonly role: SheetRole;
  /** The name wished for; ours takes the next free one where a user's sheet has it. */
  readonly name: string;
  readonly tabColor: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Row heights in points where they differ from the default. */
  readonly heights?: readonly { readonly row: number; readonly height: number }[];
  readonly gridlines: boolean;
  /** Rows kept in view at the top. */
  readonly frozenRows: number;
  /** Where it is made it is put before all other sheets. */
  readonly first?: true;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** The row repeated on every page. */
    readonly titleRow?: number;
    readonly rows: number;
    readonly columns: number;
    /** All of it on one page, in its middle. */
    readonly onePage?: boolean;
  };
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | TableBlock | ChartBlock | HighlightBlock | ShapesBlock;

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A plan's cell: a value, blank (null), or a formula of ours. A string is always text, never a formula. */
export type PlanCell = Cell | null | { readonly formula: string };

/** Cells that are no table: title, finding, stamp, headings, notes. */
export interface TextBlock {
  readonly kind: "text";
  readonly name: string;
  readonly at: Place;
  readonly cells: readonly (readonly PlanCell[])[];
  readonly style: CellStyle;
  /** Merge each row across this many columns, so that a sentence can wrap. */
  readonly mergeColumns?: number;
}

/** How cells look. Sizes in points; colours `#RRGGBB`. What is left out stays the workbook's own. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Text too long for its cell is written smaller instead of being cut. */
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  readonly topBorder?: string;
  readonly bottomBorder?: string;
}

/** An Excel table of ours. Its name is a contract (`VF_…`). */
export interface TableBlock {
  readonly kind: "table";
  readonly name: string;
  readonly at: Place;
  readonly table: Table;
  /** The header row's look; each header is aligned and indented as its column is. */
  readonly header: CellStyle;
  /** The body's look, one per column of `table`. */
  readonly columns: readonly CellStyle[];
  /**
   * Cells that hold formulas of ours instead of the table's values: by column name, one per row, or one for all,
   * written as for the first row and filled down, so that `A7` is `A8` in the next.
   */
  readonly formulas?: Readonly<Record<string, readonly string[]>>;
  /** Number formats of single cells, one a row, by column name; they go before the column's. */
  readonly formats?: Readonly<Record<string, readonly string[]>>;
  /** What a cell's list offers, one list a row and blank for none, by column name; other entries are not refused. */
  readonly choices?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** What may be typed into a column, by its name; anything else is refused with the message. */
  readonly limits?: Readonly<Record<string, EntryLimit>>;
  /** What to type into a column, by its name; shown while its header is selected. */
  readonly hints?: Readonly<Record<string, string>>;
  /** The colour of the thin line below each row of the body. */
  readonly hairline: string;
}

/** Data validation of a column of ours or of an input table. */
export type EntryLimit = { readonly title: string; readonly message: string } & (
  | { readonly kind: "number"; readonly least?: number; readonly most?: number; readonly whole?: boolean }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "date" }
);

/** The body of a column of one of the plan's tables, or its first rows. */
export interface ColumnRef {
  readonly table: string;
  readonly column: string;
  readonly rows?: number;
}

/** A conditional format over a column of one of the plan's tables. */
export interface HighlightBlock {
  readonly kind: "highlight";
  readonly name: string;
  readonly over: ColumnRef;
  readonly rule:
    | { readonly kind: "data bar"; readonly color: string; readonly least?: number; readonly most?: number }
    /** Three icons by two lines, the lower line first; `reversed` puts the good one at the low end. */
    | {
        readonly kind: "icons";
        readonly set: "three flags" | "three signs" | "three arrows";
        readonly lines: readonly [number, number];
        readonly reversed?: boolean;
        /** The icon alone, without the number. */
        readonly alone?: boolean;
      }
    /** Cells for which a formula of ours is true, written for the first row. */
    | { readonly kind: "formula"; readonly formula: string; readonly fill?: string; readonly color: string }
    | { readonly kind: "text is"; readonly text: string; readonly fill?: string; readonly color: string };
}

/**
 * A table that people fill in. Where the workbook has none of that name it is made, on a sheet of its own; then it is
 * theirs: nothing in it changes but by these wishes, and undoing a run leaves it alone.
 */
export interface InputBlock {
  readonly kind: "input";
  /** The table's name (`VF_Ratings`), a contract. */
  readonly name: string;
  /** The sheet as it is made where there is no such table; it holds the table whole. */
  readonly make: SheetPlan;
  /** Where the table stands already: rows to add at its end, by column name. */
  readonly addRows: readonly Readonly<Record<string, Cell>>[];
  /** Columns to add at its right end, blank, dressed as in `make`. */
  readonly addColumns: readonly string[];
  /** Cells that the person changed in the pane; each is found again by the key in the table's first column. */
  readonly set: readonly { readonly key: string; readonly column: string; readonly value: Cell }[];
}

/** Columns of ours at the right end of a user's table or range, mapped by account key. */
export interface ColumnsBlock {
  readonly kind: "columns";
  readonly name: string;
  readonly source: RevenueSource;
  readonly header: CellStyle;
  readonly columns: readonly UserColumn[];
}

/** One such column; `values` follows `source.rowKeys`, null for a row that is no account. */
export interface UserColumn {
  readonly header: string;
  readonly values: readonly (Cell | null)[];
  readonly style: CellStyle;
  readonly width: number;
  readonly highlights: readonly HighlightBlock["rule"][];
}
