import { sheetAddress } from "../../model/cells";
import { note, type Note } from "../../model/note";
import { cellAt, inTable } from "../cells/sheetGrid";
import type { InputTable } from "../inputTable";

/**
 * One note for rows that were written right below a table of input, where Excel did not take them in: rows with
 * something in the column that names them and in a further one. A remark in a single cell is none.
 */
export function rowsBelow({ sheet, place }: InputTable, nameColumn: number): readonly Note[] {
  const { table } = place;
  const whole = table && sheet.tables.find(({ id }) => id === table.id);
  if (!whole || whole.hasTotals) return [];
  const { area } = whole;
  const row = area.row + area.rows;
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const isRow = (at: number) =>
    cellAt(sheet, at, nameColumn) !== "" &&
    columns.filter((column) => cellAt(sheet, at, column) !== "").length > 1 &&
    !columns.some((column) => inTable(sheet, at, column));
  let end = row;
  while (isRow(end)) end++;
  if (end === row) return [];
  const address = sheetAddress(sheet.name, { ...area, row, rows: end - row });
  return [note("rowsBelowTable", address, { source: whole.name })];
}
