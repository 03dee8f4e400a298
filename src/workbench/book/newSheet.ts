import type { Sheet } from "./Book";
import { CellStore } from "./CellStore";
import { newId } from "./newId";

/** An empty sheet that belongs to no book yet; push it to `book.sheets`. */
export function newSheet(name: string, kind: Sheet["kind"] = "worksheet", id = newId()): Sheet {
  return {
    id,
    kind,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    frozen: { rows: 0, columns: 0 },
    cells: new CellStore(),
    defaultRowHeight: 15,
    defaultColumnWidth: 48,
    columnWidths: new Map(),
    rowHeights: new Map(),
    columnMarks: new Map(),
    rowMarks: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: new Map(),
    charts: [],
    shapes: [],
    page: {
      orientation: "portrait",
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: "" },
    },
    customProperties: new Map(),
  };
}
