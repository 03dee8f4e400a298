import type { BookTable, Sheet, TableColumn } from "../../book/Book";
import { invalid } from "../check";
import type { Host } from "../Host";
import { HostError } from "../HostError";
import { shiftCells } from "../ranges/shiftCells";
import { writeCells } from "../ranges/writeCells";
import { clearFilters } from "./filters";
import { nameColumn } from "./headers";
import { setTableArea } from "./setTableArea";

/**
 * Opens a column in a table by pushing the cells to its right along, and fills it: `values` hold the header and
 * every row. Throws InsertDeleteConflict where something to the right cannot be pushed.
 */
export function addColumn(
  host: Host,
  sheet: Sheet,
  table: BookTable,
  index: number,
  values: unknown,
  name: string | undefined,
): TableColumn {
  host.beginWrite();
  if (sheet.protection) throw new HostError("AccessDenied");
  const { area } = table;
  const place = { ...area, column: area.column + index, columns: 1 };
  if (Array.isArray(values) && values.length !== area.rows)
    throw invalid("The values must hold the header and every row.");
  shiftCells(host, sheet, place, "Right", table);
  const column: TableColumn = { id: String(nextColumnId(table)), name: "" };
  table.area = { ...area, columns: area.columns + 1 };
  table.columns.splice(index, 0, column);
  table.filters = shiftedFilters(table, index, 1);
  if (Array.isArray(values)) writeCells(host, sheet, place, values);
  if (name !== undefined) nameColumn(host, sheet, table, column, name);
  else if (!Array.isArray(values)) setTableArea(host, sheet, table, table.area);
  host.cellsChanged();
  return column;
}

/** Takes a column out of a table; the cells to its right move up to it. A table keeps at least one column. */
export function deleteColumn(host: Host, sheet: Sheet, table: BookTable, index: number): void {
  host.beginWrite();
  if (sheet.protection) throw new HostError("AccessDenied");
  if (table.columns.length === 1)
    throw new HostError("InvalidOperation", "A table keeps at least one column.");
  if (table.filters.has(index)) clearFilters(sheet, table);
  const { area } = table;
  shiftCells(host, sheet, { ...area, column: area.column + index, columns: 1 }, "Left", table);
  table.area = { ...area, columns: area.columns - 1 };
  table.columns.splice(index, 1);
  table.filters = shiftedFilters(table, index, -1);
  host.cellsChanged();
}

/** A column id that the table has not used among its present columns. */
export function nextColumnId({ columns }: BookTable): number {
  return columns.reduce((highest, { id }) => Math.max(highest, Number(id) || 0), columns.length) + 1;
}

function shiftedFilters({ filters }: BookTable, from: number, by: number): BookTable["filters"] {
  return new Map([...filters].map(([index, filter]) => [index >= from ? index + by : index, filter]));
}
