import type { BookTable, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostError } from "../HostError";
import { shiftCells } from "../ranges/shiftCells";
import { writeCells } from "../ranges/writeCells";
import { bodyOf } from "./parts";

/** Opens rows in a table by pushing the cells below it down, and fills them: one list of cells per row. */
export function addRows(host: Host, sheet: Sheet, table: BookTable, index: number, values: unknown): void {
  beginChange(host, sheet, table);
  const lines = values === null ? [table.columns.map(() => null)] : check.list(values, "The rows' values");
  const count = lines.length;
  if (count === 0) throw invalid("There are no rows to add.");
  const body = bodyOf(table);
  const place = { ...body, row: body.row + index, rows: count };
  shiftCells(host, sheet, place, "Down", table);
  table.area = { ...table.area, rows: table.area.rows + count };
  writeCells(host, sheet, place, lines);
}

/** Takes rows out of a table; the cells below move up. The last row stays and is emptied, as in Excel. */
export function deleteRows(host: Host, sheet: Sheet, table: BookTable, index: number, count: number): void {
  beginChange(host, sheet, table);
  const body = bodyOf(table);
  if (index + count > body.rows) throw invalid("The table has fewer rows.");
  const place = { ...body, row: body.row + index, rows: count };
  const gone = count === body.rows ? { ...place, row: place.row + 1, rows: count - 1 } : place;
  if (gone !== place) writeCells(host, sheet, { ...place, rows: 1 }, "");
  if (gone.rows === 0) return;
  shiftCells(host, sheet, gone, "Up", table);
  table.area = { ...table.area, rows: table.area.rows - gone.rows };
}

/** Throws InsertDeleteConflict in a filtered table. */
function beginChange(host: Host, sheet: Sheet, table: BookTable): void {
  host.beginWrite();
  if (sheet.protection) throw new HostError("AccessDenied");
  if (table.filters.size > 0) throw new HostError("InsertDeleteConflict");
}
