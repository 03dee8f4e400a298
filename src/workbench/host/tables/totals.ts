import type { BookTable, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { clearCells } from "../ranges/clearCells";
import { shiftCells } from "../ranges/shiftCells";
import { bodyOf, totalsOf } from "./parts";

/** Adds a totals row as Excel does: "Total" in the first column, a sum or count in the last. */
export function addTotals(host: Host, sheet: Sheet, table: BookTable): void {
  const { area } = table;
  const row = area.row + area.rows;
  shiftCells(host, sheet, { ...area, row, rows: 1 }, "Down");
  const last = table.columns.length - 1;
  const sums = isNumeric(sheet, table, last);
  table.hasTotals = true;
  table.area = { ...area, rows: area.rows + 1 };
  table.columns[0].totalsLabel = "Total";
  sheet.cells.setValue(row, area.column, "Total");
  if (last > 0) {
    table.columns[last].totalsFunction = sums ? "sum" : "count";
    const name = table.columns[last].name.replace(/['[\]#]/g, "'$&");
    const text = `=SUBTOTAL(${sums ? 109 : 103},${table.name}[${name}])`;
    sheet.cells.setFormula(row, area.column + last, { text, kind: "plain" });
  }
  host.cellsChanged();
}

/** Takes the totals row away; what is below stays where it is. */
export function removeTotals(host: Host, sheet: Sheet, table: BookTable): void {
  const totals = totalsOf(table);
  if (!totals) return;
  table.hasTotals = false;
  table.area = { ...table.area, rows: table.area.rows - 1 };
  for (const column of table.columns) {
    column.totalsFunction = undefined;
    column.totalsLabel = undefined;
  }
  clearCells(host, sheet, totals, "All");
}

function isNumeric(sheet: Sheet, table: BookTable, index: number): boolean {
  const { row, rows, column } = bodyOf(table);
  for (let at = row; at < row + rows; at++) {
    const value = sheet.cells.value(at, column + index);
    if (value !== undefined && typeof value !== "number") return false;
  }
  return true;
}
