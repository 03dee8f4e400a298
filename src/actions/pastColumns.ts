import { accountKey } from "../intake/accountKey";
import type { Cell } from "../model/cells";
import { note, type Note } from "../model/note";
import type { ColumnsBlock, UserColumn } from "../model/plan";
import type { RevenueSource } from "../model/revenue";
import type { BookReading } from "../workbook/BookReading";
import { cellAt, columnCells } from "../workbook/cellAt";
import type { PastColumns, PastRun } from "../workbook/history/pastRun";

/**
 * Our columns as they stood before a run, for the rows as they stand now: each account has its own values back,
 * wherever its row is; rows of accounts that were not there stay blank. `looks` are the columns of the run before.
 */
export function pastColumns(
  run: PastRun,
  now: BookReading,
  looks: readonly ColumnsBlock[],
): { readonly columns: readonly ColumnsBlock[]; readonly notes: readonly Note[] } {
  const found = run.before.map((past) => ({ past, source: sourceNow(past, now) }));
  const columns = found.flatMap(({ past, source }) => (source ? [blockOf(past, source, looks)] : []));
  const notes = found.flatMap(({ past, source }) =>
    source ? [] : [note("notRestored", "", { source: past.account.header })],
  );
  return { columns, notes };
}

function blockOf(past: PastColumns, source: RevenueSource, looks: readonly ColumnsBlock[]): ColumnsBlock {
  const block = looks.find((each) => each.source.sheetId === source.sheetId) ?? looks.at(0);
  const rows = rowsByAccount(past.accounts, source.rowKeys);
  const columns = past.columns.map(({ wish, values }): UserColumn => {
    const look = block?.columns.find(({ header }) => header === wish);
    return {
      header: wish,
      values: rows.map((row) => (row === undefined ? null : valueOf(values[row]))),
      style: look?.style ?? {},
      width: look?.width ?? 10,
      highlights: look?.highlights ?? [],
    };
  });
  return { kind: "columns", name: source.id, source, header: block?.header ?? {}, columns };
}

const valueOf = (cell: Cell) => (cell === "" ? null : cell);

/** For every row of now the row of then that has the same account: the first has the first, and so on. */
function rowsByAccount(then: readonly Cell[], keys: readonly string[]): (number | undefined)[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, account] of then.entries()) {
    const key = accountKey(String(account));
    const known = rowsOf.get(key);
    if (known) known.push(row);
    else rowsOf.set(key, [row]);
  }
  const met = new Map<string, number>();
  return keys.map((key) => {
    const rows = key === "" ? undefined : rowsOf.get(key);
    const at = met.get(key) ?? 0;
    met.set(key, at + 1);
    // An account on more rows than before is told the same on each.
    return rows?.[Math.min(at, rows.length - 1)];
  });
}

/** The source as it stands now: its table, or the header row of our columns beside a plain range. */
function sourceNow(past: PastColumns, now: BookReading): RevenueSource | undefined {
  const { sheetId, tableId, account } = past;
  const sheet = now.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return undefined;
  const table = tableId === undefined ? undefined : sheet.tables.find(({ id }) => id === tableId);
  if (tableId !== undefined && !table) return undefined;
  const area = table?.area ?? rangeNow(past, now);
  const across = table
    ? table.columns.findIndex(({ name }) => name === account.header)
    : Array.from({ length: area.columns }, (_, at) =>
        String(cellAt(sheet, area.row, area.column + at)),
      ).indexOf(account.header);
  if (across < 0) return undefined;
  const column = area.column + across;
  const rows = area.rows - 1 - (table?.hasTotals ? 1 : 0);
  const cells = columnCells(sheet, { row: area.row + 1, rows, column, columns: 1 }, column);
  const rowKeys = cells.map((cell) => accountKey(String(cell)));
  return {
    id: table?.name ?? sheet.name,
    sheetId,
    sheet: sheet.name,
    ...(table && { table: { id: table.id, name: table.name } }),
    area,
    layout: "wide",
    accountColumn: { column, name: account.header },
    periods: [],
    rowKeys,
    rowsRead: rowKeys.filter((key) => key !== "").length,
  };
}

/** The rows of our columns, and the columns before them; where none of ours stand any more, as it was. */
function rangeNow({ sheetId, row, rows, account, columns }: PastColumns, { ownColumns }: BookReading) {
  const own = ownColumns.filter(
    (each) => each.sheetId === sheetId && each.tableId === undefined && each.column > account.at,
  );
  const [first] = [...own].sort((one, other) => one.column - other.column);
  if (first) return { row: first.row, rows: first.rows + 1, column: 0, columns: first.column };
  return { row, rows, column: account.at, columns: Math.max(1, columns.length) };
}
