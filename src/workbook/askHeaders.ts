import type { TableSnapshot } from "../model/book";
import type { Cell } from "../model/cells";
import type { ColumnsArrangement } from "./Arrangement";
import { columnCells } from "./cellAt";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";

/** What was asked of a source's headers; `same` tells whether they are the ones that were read. */
export interface AskedHeaders {
  readonly jobs: readonly Job[];
  readonly same: () => boolean;
}

/** A table's columns must be the ones that were read, by id and by name. */
export function askTable(context: Excel.RequestContext, table: TableSnapshot): AskedHeaders {
  const columns: Excel.TableColumnCollection[] = [];
  const queue = () => {
    const now = context.workbook.tables.getItem(table.id);
    columns.push(now.columns.load("items/id,items/name"));
  };
  const isSame = ({ items }: Excel.TableColumnCollection) =>
    items.length === table.columns.length &&
    items.every(({ id, name }, at) => String(id) === table.columns[at].id && name === table.columns[at].name);
  const same = () => columns.every(isSame);
  return { jobs: [{ bytes: 1000 + 50 * table.columns.length, queue }], same };
}

/** Beside a plain range headers are known by their address alone. */
export function askHeaders(
  context: Excel.RequestContext,
  { sheet, block }: ColumnsArrangement,
): AskedHeaders {
  const area = { ...block.source.area, rows: 1 };
  const before = Array.from(
    { length: area.columns },
    (_, at) => columnCells(sheet, area, area.column + at)[0],
  );
  const headers: Excel.Range[] = [];
  const queue = () => {
    const now = context.workbook.worksheets.getItem(sheet.id);
    headers.push(rangeOf(now, area).load("values"));
  };
  const isSame = ({ values }: Excel.Range) =>
    values[0].every((cell: Cell, at: number) => cell === before[at]);
  const same = () => headers.every(isSame);
  return { jobs: [{ bytes: 1000 + 30 * area.columns, queue }], same };
}
