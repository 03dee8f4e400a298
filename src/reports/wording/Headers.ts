import { columnWord } from "../../model/languages/columnWords";
import type { Column, Table } from "../../model/table";

/** The headers of tables in the language of now: by the table's name, by the name that the code has for the column. */
export type Headers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The headers of these tables. */
export function headersOf(tables: readonly Table[]): Headers {
  return new Map(tables.map((table) => [table.name, tableHeaders(table)]));
}

/** The header of a column; its own name where no table has it. */
export function headerOf(headers: Headers, table: string, column: string): string {
  return headers.get(table)?.get(column) ?? column;
}

/** Excel wants each header once, in any case: where a person's plan is called like our column, ours stays English. */
function tableHeaders({ columns }: Table): ReadonlyMap<string, string> {
  const wished = columns.map(wordOf);
  const key = (header: string) => header.toLowerCase();
  const times = (header: string) => wished.filter((each) => key(each) === key(header)).length;
  return new Map(columns.map(({ name }, at) => [name, times(wished[at]) > 1 ? name : wished[at]]));
}

function wordOf({ name, header }: Column): string {
  return header ?? columnWord(name);
}
