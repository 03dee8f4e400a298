import { sheetAddress, type Area } from "../model/cells";
import { Problem } from "../model/problem";
import { below, meet } from "./areas";
import type { Arrangement, ColumnsArrangement, SheetArrangement } from "./Arrangement";
import type { BookReading } from "./BookReading";
import { isBlank } from "./cellAt";
import { neededRoom } from "./newColumns";

/** What a sheet of Excel has. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Refuses, before anything is written, what Excel would refuse half way or do wrongly. Throws Problems. */
export function preflight(arrangement: Arrangement, book: BookReading): void {
  if (book.readOnly) throw new Problem("readOnlyFile");
  const added = arrangement.sheets.find(({ existing }) => !existing);
  if (added && book.structureProtected) throw new Problem("structureProtected", { sheet: added.name });
  for (const sheet of arrangement.sheets) checkSheet(sheet);
  for (const columns of arrangement.columns) checkColumns(columns);
}

function checkSheet({ name, existing, tables }: SheetArrangement): void {
  if (existing?.protected) throw new Problem("protectedReport", { sheet: name });
  const filtered = existing?.tables.find((table) => table.filtered);
  if (filtered) throw new Problem("filteredReport", { table: filtered.name, sheet: name });
  const long = tables.find(({ area }) => below(area) > sheetRows);
  if (long) {
    const rows = long.area.rows;
    throw new Problem("noRowsLeft", { table: long.name, rows, limit: sheetRows });
  }
}

function checkColumns(columns: ColumnsArrangement): void {
  const { block, sheet, row, rows } = columns;
  const source = block.source.id;
  if (sheet.protected) throw new Problem("protectedSource", { sheet: sheet.name, source });
  const hidden = sheet.hiddenRows.find((each) => each >= row && each <= row + rows);
  if (columns.table?.filtered || hidden !== undefined) {
    const address = hidden === undefined ? block.source.area : rowArea(block.source.area, hidden);
    throw new Problem("filteredSource", { source, address: sheetAddress(sheet.name, address) });
  }
  const merged = sheet.merged.find((each) => written(columns).some((area) => meet(each, area)));
  if (merged) throw new Problem("mergedBeside", { address: sheetAddress(sheet.name, merged), source });
  checkRoom(columns, source);
}

const rowArea = (area: Area, row: number): Area => ({ ...area, row, rows: 1 });

/** The cells our columns take, each column for itself. */
function written({ slots, row, rows }: ColumnsArrangement): Area[] {
  return slots.map(({ at }) => ({ row, rows: rows + 1, column: at, columns: 1 }));
}

/** New columns need blank cells: whatever stands there would be lost or moved. */
function checkRoom(columns: ColumnsArrangement, source: string): void {
  const { sheet, table } = columns;
  const room = neededRoom(columns);
  if (!room) return;
  const count = columns.slots.filter(({ own }) => !own).length;
  if (room.column + count > sheetColumns) throw new Problem("noColumnsLeft", { source, count });
  const others = sheet.tables.filter(({ id }) => id !== table?.id);
  if (!isBlank(sheet, room) || others.some(({ area }) => meet(area, room)))
    throw new Problem("noRoomBeside", { source, address: sheetAddress(sheet.name, room) });
}
