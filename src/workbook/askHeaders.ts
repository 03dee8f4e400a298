import type { TableSnapshot } from "../model/book";
import type { Cell } from "../model/cells";
import type { ColumnsArrangement } from "./Arrangement";
import { untracked } from "./askSheet";
import { columnCells } from "./cellAt";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";

/** Asks whether a source's headers are the ones that were read and the cells for new columns free. */
export interface AskedHeaders {
  readonly jobs: readonly Job[];
  readonly same: () => boolean;
}

/** A table's columns must be the ones that were read, by id and by name. */
export function askTable(context: Excel.RequestContext, table: TableSnapshot, fresh: number): AskedHeaders {
  const columns: Excel.TableColumnCollection[] = [];
  const rooms: Excel.Range[] = [];
  const queue = () => {
    const now = context.workbook.tables.getItem(table.id);
    columns.push(now.columns.load("items/id,items/name"));
    if (fresh > 0) rooms.push(askRoom(untracked(now.getRange()).getColumnsAfter(fresh)));
  };
  const isSame = ({ items }: Excel.TableColumnCollection) =>
    items.length === table.columns.length &&
    items.every(({ id, name }, at) => String(id) === table.columns[at].id && name === table.columns[at].name);
  const same = () => columns.every(isSame) && rooms.every(({ isNullObject }) => isNullObject);
  return { jobs: [{ bytes: 1000 + 50 * table.columns.length, queue }], same };
}

/** Beside a plain range, headers and the cells for new columns are known by their address alone. */
export function askHeaders(
  context: Excel.RequestContext,
  { sheet, row, rows, block }: ColumnsArrangement,
  fresh: readonly number[],
): AskedHeaders {
  const area = { ...block.source.area, rows: 1 };
  const before = Array.from(
    { length: area.columns },
    (_, at) => columnCells(sheet, area, area.column + at)[0],
  );
  const headers: Excel.Range[] = [];
  const rooms: Excel.Range[] = [];
  const queue = () => {
    const now = context.workbook.worksheets.getItem(sheet.id);
    headers.push(rangeOf(now, area).load("values"));
    const room = { row, rows: rows + 1, column: Math.min(...fresh), columns: fresh.length };
    if (fresh.length > 0) rooms.push(askRoom(rangeOf(now, room)));
  };
  const isSame = ({ values }: Excel.Range) =>
    values[0].every((cell: Cell, at: number) => cell === before[at]);
  const same = () => headers.every(isSame) && rooms.every(({ isNullObject }) => isNullObject);
  return { jobs: [{ bytes: 1000 + 30 * area.columns, queue }], same };
}

/** The cells in use in a range: a formula that gives "" counts, which the reading could not see. */
function askRoom(range: Excel.Range): Excel.Range {
  return untracked(untracked(range).getUsedRangeOrNullObject(true)).load("address");
}
