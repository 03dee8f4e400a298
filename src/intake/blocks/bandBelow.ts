import type { SheetSnapshot } from "../../model/book";
import type { Area } from "../../model/cells";
import { cellAt, inTable } from "../cells/sheetGrid";

/** The next run of filled rows below an area, in its columns; undefined at a table or at the end of the sheet. */
export function bandBelow(sheet: SheetSnapshot, area: Area): Area | undefined {
  const end = sheet.used ? sheet.used.row + sheet.used.rows : 0;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const isFilled = (row: number) => columns.some((column) => cellAt(sheet, row, column) !== "");
  let row = area.row + area.rows;
  while (row < end && !isFilled(row)) row++;
  let last = row;
  while (last < end && isFilled(last)) last++;
  const isTable = columns.some((column) => inTable(sheet, row, column));
  return last > row && !isTable ? { ...area, row, rows: last - row } : undefined;
}
