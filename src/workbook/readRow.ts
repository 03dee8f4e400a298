import type { SelectedRow } from "../model/selection";
import { areaOf } from "./addresses";
import { converse } from "./converse";
import { placeNamed } from "./placeNamed";

/** Reads the row of the active cell, or of the first cell of an address; one small request. */
export async function readRow(address?: string): Promise<SelectedRow> {
  return converse(async (context) => {
    const range = address ? placeNamed(context, address).range : context.workbook.getActiveCell();
    const cell = range.getCell(0, 0);
    const row = cell.getEntireRow().getUsedRangeOrNullObject(true);
    cell.load("address");
    const { worksheet } = cell;
    worksheet.load("id");
    row.load("address,values");
    await context.sync();
    const at = areaOf(cell.address);
    const place = { sheetId: worksheet.id, row: at.row, column: at.column };
    if (row.isNullObject) return { ...place, first: 0, cells: [] };
    return { ...place, first: areaOf(row.address).column, cells: row.values[0] };
  });
}
