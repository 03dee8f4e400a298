import { sheetAddress, type Area } from "../model/cells";
import { note, type Note } from "../model/note";
import type { ColumnsBlock, Plan } from "../model/plan";
import type { RevenueSource } from "../model/revenue";
import { rightOf } from "./areas";
import type { ColumnsArrangement, Slot } from "./Arrangement";
import type { BookReading, OwnColumn } from "./BookReading";
import { cellAt, columnCells } from "./cellAt";
import { freeHeader } from "./freeName";
import { goneColumns } from "./goneColumns";

/** Finds the place of our columns beside one source: where they stand already, else at its right end. */
export function arrangeColumns(
  block: ColumnsBlock,
  { plan, tool }: { readonly plan: Plan; readonly tool: string },
  book: BookReading,
  notes: Note[],
): ColumnsArrangement {
  const { source } = block;
  const sheet = book.sheets.find(({ id }) => id === source.sheetId);
  if (!sheet) throw new Error(`The source ${source.id} is on no sheet that was read`);
  const table = source.table && book.tables.get(source.table.id);
  const beside = ownColumnsOf(source, plan, book);
  const own = beside.filter((each) => each.tool === tool);
  const row = source.area.row;
  const rows = table ? table.area.rows - 1 - (table.hasTotals ? 1 : 0) : source.rowKeys.length;
  const body: Area = { row: row + 1, rows, column: source.accountColumn.column, columns: 1 };
  const headers = table ? table.columns.map(({ name }) => name) : headerCells(sheet, source.area);
  const end = table
    ? rightOf(table.area)
    : Math.max(rightOf(source.area), ...beside.map((each) => each.column + 1));
  return {
    block,
    sheet,
    table,
    row,
    rows,
    account: { header: headers[body.column - source.area.column], at: body.column },
    accounts: columnCells(sheet, body, body.column),
    slots: slotsOf(block, own, end, [...headers, ...beside.map(({ header }) => header)], notes),
    gone: goneColumns(block, own, sheet, table, notes),
  };
}

/** The columns of earlier runs of any tool beside this source: in its table, or on its header row before the next source. */
function ownColumnsOf(source: RevenueSource, plan: Plan, { ownColumns }: BookReading): OwnColumn[] {
  if (source.table) return ownColumns.filter(({ tableId }) => tableId === source.table?.id);
  const right = rightOf(source.area);
  const beside = plan.columns.filter((each) => each.source.sheetId === source.sheetId);
  const next = Math.min(
    ...beside.map((each) => each.source.area.column).filter((column) => column >= right),
    Infinity,
  );
  return ownColumns.filter(
    ({ tableId, sheetId, row, column }) =>
      tableId === undefined &&
      sheetId === source.sheetId &&
      row === source.area.row &&
      column >= right &&
      column < next,
  );
}

function headerCells(sheet: ColumnsArrangement["sheet"], { row, column, columns }: Area): string[] {
  return Array.from({ length: columns }, (_, at) => String(cellAt(sheet, row, column + at)));
}

function slotsOf(
  { source, columns }: ColumnsBlock,
  own: readonly OwnColumn[],
  end: number,
  headers: readonly string[],
  notes: Note[],
): Slot[] {
  const taken = [...headers];
  let next = end;
  return columns.map((column) => {
    const found = own.find(({ wish }) => wish === column.header);
    if (found) return { column, header: found.unfinished ?? found.header, at: found.column, own: found };
    const wish = column.header;
    const name = freeHeader(wish, taken);
    const at = next++;
    taken.push(name);
    if (name !== wish) {
      const address = sheetAddress(source.sheet, { row: source.area.row, column: at, rows: 1, columns: 1 });
      notes.push(note("columnNameTaken", address, { source: source.id, wish, name }));
    }
    return { column, header: name, at };
  });
}
