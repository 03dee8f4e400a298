import type { Chart } from "./Chart";
import type { CellStore } from "./CellStore";
import type { ConditionalFormat } from "./ConditionalFormat";
import type { Shape } from "./Shape";
import type { Style } from "./Style";

/** A workbook in memory: the one model behind the host's answers, the page's grid and the saved file. */
export interface Book {
  name: string;
  sheets: Sheet[];
  /** Every distinct cell style; a cell holds an index. Index 0 is the workbook's default. */
  styles: Style[];
  names: DefinedName[];
  /** `workbook.settings` of the add-in: kept in the file. */
  settings: Map<string, unknown>;
  customXmlParts: Map<string, string>;
  date1904: boolean;
  readOnly: boolean;
  structureProtected: boolean;
  culture: BookCulture;
  activeSheetId: string;
  selection: { sheetId: string; address: string };
  /** The body font of the workbook. */
  font: { name: string; size: number };
  /** The theme's colours as cells count them (light 1, dark 1, light 2, dark 2, accents, links), #RRGGBB. */
  theme: readonly string[];
  /** What the opened file held that this model cannot carry over, in plain words. */
  losses: string[];
  /** What the file reader keeps for saving; nobody but `openBook` and `saveBook` looks inside. */
  carrier?: unknown;
}

/** How numbers are written where this workbook is open. */
export interface BookCulture {
  name: string;
  decimal: string;
  group: string;
}

/** One sheet; rows and columns count from 0, sizes are points. */
export interface Sheet {
  /** Stable over renames, "{…}". */
  readonly id: string;
  kind: "worksheet" | "chartsheet";
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozen: { rows: number; columns: number };
  protection?: SheetProtection;
  cells: CellStore;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** What columns and rows hold besides size and hiding; most have none. */
  columnMarks: Map<number, LineMark>;
  rowMarks: Map<number, LineMark>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  merges: Rect[];
  tables: BookTable[];
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  hyperlinks: Map<string, string>;
  charts: Chart[];
  shapes: Shape[];
  page: PageSetup;
  /** `worksheet.customProperties`: kept in the file, not copied with the sheet. */
  customProperties: Map<string, string>;
}

/** What a whole row or column holds: the style of its blank cells, and what only the file knows. */
export interface LineMark {
  /** Index into `book.styles` for cells that do not exist yet. */
  style?: number;
  /** Attributes this model does not read, such as outline levels, as the file spells them. */
  attributes: string;
  /** The height in points that Excel fitted to a row's contents: no height the user chose. */
  fitted?: number;
  /** The width of a column in the file's own unit, and the points it came to. */
  width?: { stated: number; points: number };
}

/** A rectangle; row and column count from 0. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A table: an area of its sheet with named columns. */
export interface BookTable {
  readonly id: string;
  name: string;
  /** Header row (where there is one), body and totals row (where there is one). */
  area: Rect;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: TableColumn[];
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
  /** By column index; rows that do not fit are in the sheet's `hiddenRows`. */
  filters: Map<number, TableFilter>;
}

/** What one column of a table is filtered by: the texts shown; "" lets blank cells through. */
export interface TableFilter {
  values: string[];
  /** A filter of another kind (a top ten, a colour, …), which this program keeps but does not apply. */
  other?: string;
}

/** A column of a table. */
export interface TableColumn {
  /** Unique within its table, stable over renames. */
  readonly id: string;
  name: string;
  /** "sum", "average", … or a formula of its own with its leading "=". */
  totalsFunction?: string;
  totalsLabel?: string;
  formula?: string;
}

/** A name for a range, a value or a formula. */
export interface DefinedName {
  name: string;
  /** With its leading "=". */
  formula: string;
  /** The sheet it belongs to; the workbook where left out. */
  sheetId?: string;
  visible: boolean;
  comment: string;
}

/** What may be done on a protected sheet, in Office.js words (`allowSort`, `selectionMode`, …). */
export interface SheetProtection {
  password?: string;
  /** What an opened file holds in place of a password: that there is one, but not which. */
  passwordHash?: string;
  options: Record<string, boolean | string>;
}

/** What may be entered in some cells, and what is said about it. */
export interface DataValidation {
  areas: Rect[];
  /** As Office.js states it: `{ list: { source, inCellDropDown } }`, `{ wholeNumber: {...} }`, … */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string; showPrompt: boolean };
  errorAlert?: { title: string; message: string; style: string; showAlert: boolean };
}

/** How a sheet is printed; margins are points. */
export interface PageSetup {
  orientation: "portrait" | "landscape";
  paperSize?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  printArea?: string;
  /** "$1:$6" */
  titleRows?: string;
  titleColumns?: string;
  centerHorizontally?: boolean;
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printGridlines?: boolean;
}
