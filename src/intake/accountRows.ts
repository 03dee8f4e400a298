import type { BookSnapshot, TableSnapshot } from "../model/book";
import type { RevenueSource } from "../model/revenue";
import type { AccountRows } from "../model/selection";
import { accountKey } from "./accountKey";
import { headerKeys } from "./headers/spelled";
import { accountHeader } from "./headers/accountHeader";

/**
 * Where rows are about accounts: the sources of revenue, and every table with a column Account or of a source's
 * account column; in the person's own tables and ratings and KPIs any header that is a word for accounts will do.
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

function accountColumnOf(table: TableSnapshot, headers: ReadonlySet<string>): number | undefined {
  const { area, columns, hasHeaders } = table;
  // In tables of results a column such as Accounts counts them.
  const header = isResult(table) ? undefined : accountHeader(columns.map(({ name }) => name));
  const known = columns.findIndex(({ name }) => headerKeys(name).some((key) => headers.has(key)));
  const at = known >= 0 ? known : columns.findIndex(({ name }) => name === header);
  return hasHeaders && at >= 0 ? area.column + at : undefined;
}

function isResult({ name }: TableSnapshot): boolean {
  return /^VF_/i.test(name) && !filledIn.has(accountKey(name));
}

const filledIn: ReadonlySet<string> = new Set(["VF_Ratings", "VF_Kpis"].map(accountKey));
