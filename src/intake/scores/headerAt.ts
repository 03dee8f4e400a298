import type { Column } from "../../model/scores";
import { cellAt } from "../cells/sheetGrid";
import type { InputTable } from "../inputTable";

/** A column with its header as it stands in the cell: formulas name it so. */
export function headerAt({ sheet, place }: InputTable, column: number): Column {
  return { name: String(cellAt(sheet, place.area.row, column)), column };
}
