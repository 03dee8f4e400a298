import { addTable as addToBook } from "../../book/addTable";
import type { BookTable, Rect, Sheet } from "../../book/Book";
import { invalid } from "../check";
import type { Host } from "../Host";
import { HostError } from "../HostError";
import { shiftCells } from "../ranges/shiftCells";
import { mergesTouching } from "../ranges/merges";
import { intersection } from "../ranges/rects";

/**
 * Makes a table of cells. Without headers of their own Excel pushes the cells down by one row and puts headers
 * above them. Throws InvalidArgument over another table, MergedRangeConflict over merged cells.
 */
export function addTable(host: Host, sheet: Sheet, rect: Rect, hasHeaders: boolean): BookTable {
  host.beginWrite();
  if (sheet.protection) throw new HostError("AccessDenied");
  const area = { ...rect, rows: hasHeaders ? Math.max(2, rect.rows) : rect.rows + 1 };
  ensureRoom(sheet, area);
  if (!hasHeaders) shiftCells(host, sheet, { ...rect, rows: 1 }, "Down");
  for (let column = area.column; column < area.column + area.columns; column++)
    if (sheet.cells.formula(area.row, column)) sheet.cells.setFormula(area.row, column, undefined);
  const table = addToBook(host.book, sheet, area, true);
  host.cellsChanged({ sheet, rect: area });
  host.events.tableAdded(sheet, table);
  return table;
}

/** Throws where a table would lie over merged cells or another table than itself. */
export function ensureRoom(sheet: Sheet, area: Rect, itself?: BookTable): void {
  if (mergesTouching(sheet, area).length > 0) throw new HostError("MergedRangeConflict");
  if (sheet.tables.some((table) => table !== itself && intersection(table.area, area)))
    throw invalid("A table can't overlap another table.");
}
