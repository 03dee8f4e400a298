import { sheetAddress, type Area } from "../../model/cells";
import { Problem } from "../../model/problem";
import { below, meet, rightOf } from "../areas";
import { isBlank } from "../cellAt";
import { sheetColumns, sheetRows } from "../preflight";
import type { InputArrangement } from "./InputArrangement";

/** Refuses, before anything is written, what cannot be added to a table of input. Throws Problems. */
export function preflightInput(input: InputArrangement): void {
  const { sheet, table, rows, blank } = input;
  const { name } = table;
  if (sheet.protected) throw new Problem("protectedInput", { sheet: sheet.name, table: name });
  const hidden = sheet.hiddenRows.some((row) => row >= table.area.row && row < below(table.area));
  if (table.filtered || hidden) throw new Problem("filteredInput", { sheet: sheet.name, table: name });
  const more = rows.length - blank;
  if (below(table.area) + more > sheetRows)
    throw new Problem("noRowsLeft", { table: name, rows: table.area.rows + more, limit: sheetRows });
  // Rows push along what stands below, which Excel refuses where another table would be torn apart.
  const under = { ...table.area, row: below(table.area), rows: sheetRows - below(table.area) };
  if (more > 0) ensureNone(input, ({ area }) => meet(area, under));
  checkRight(input);
}

function checkRight(input: InputArrangement): void {
  const { sheet, table, columns } = input;
  if (columns.length === 0) return;
  const room = roomFor(input);
  if (rightOf(room) > sheetColumns) refuse(input, table.area);
  if (!isBlank(sheet, room) || sheet.merged.some((each) => meet(each, room))) refuse(input, room);
  ensureNone(input, ({ area }) => meet(area, room));
}

/** The cells for new columns; with a totals row Excel pushes along all that stands to the right. */
export function roomFor({ sheet, table, columns }: InputArrangement): Area {
  const column = rightOf(table.area);
  const all = table.hasTotals && sheet.used ? Math.max(columns.length, rightOf(sheet.used) - column) : 0;
  return { ...table.area, column, columns: Math.max(columns.length, all) };
}

function ensureNone(
  input: InputArrangement,
  isInTheWay: (table: InputArrangement["table"]) => boolean,
): void {
  const others = input.sheet.tables.filter(({ id }) => id !== input.table.id);
  const first = others.find(isInTheWay);
  if (first) refuse(input, first.area);
}

function refuse({ sheet, table }: InputArrangement, area: Area): never {
  throw new Problem("noRoomInput", { table: table.name, address: sheetAddress(sheet.name, area) });
}
