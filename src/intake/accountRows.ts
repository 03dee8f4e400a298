import type { BookSnapshot, TableSnapshot } from "../model/book";
import type { RevenueSource } from "../model/revenue";
import type { AccountRows } from "../model/selection";
import { accountKey } from "./accountKey";

/**
 * Where rows are about accounts: the sources of revenue, our tables with a column Account, and every other table
 * with a column of that name or of a source's account column.
 */
export function accountRows(
  { sheets }: Pick<BookSnapshot, "sheets">,
  sources: readonly RevenueSource[],
): readonly AccountRows[] {
  const headers = new Set(
    ["Account", ...sources.map(({ accountColumn }) => accountColumn.name)].map(accountKey),
  );
  const inTables = sheets.flatMap(({ id, tables }) =>
    tables.flatMap((table) => {
      const column = accountColumnOf(table, headers);
      return column === undefined ? [] : [{ sheetId: id, area: table.area, column }];
    }),
  );
  const inSources = sources.map(({ sheetId, area, accountColumn }) => ({
    sheetId,
    area,
    column: accountColumn.column,
  }));
  return [...inSources, ...inTables];
}

function accountColumnOf(
  { area, columns, hasHeaders }: TableSnapshot,
  headers: ReadonlySet<string>,
): number | undefined {
  const at = columns.findIndex(({ name }) => headers.has(accountKey(name)));
  return hasHeaders && at >= 0 ? area.column + at : undefined;
}
