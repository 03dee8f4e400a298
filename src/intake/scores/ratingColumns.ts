import { columnWord } from "../../model/languages/columnWords";
import { Problem } from "../../model/problem";
import type { Column, Criterion } from "../../model/scores";
import { accountKey } from "../accountKey";
import type { InputTable } from "../inputTable";
import { accountHeader } from "../headers/accountHeader";
import { headerAt } from "./headerAt";

/** The columns of a table of ratings. */
export interface RatingColumns {
  readonly account: Column;
  /** By the criterion's key; a criterion without a column is not there. */
  readonly criteria: ReadonlyMap<string, Column>;
}

/** Finds the accounts and the criteria by their headers. Throws the Problem `ownColumns` where there are no accounts. */
export function ratingColumns(table: InputTable, rated: readonly Criterion[]): RatingColumns {
  const { headers, place } = table;
  const under = (key: string) => {
    const found = headers.find(({ name }) => accountKey(name) === key);
    return found && headerAt(table, found.column);
  };
  const header = accountHeader(headers.map(({ name }) => name));
  const account = header === undefined ? undefined : under(accountKey(header));
  if (!account)
    throw new Problem("ownColumns", {
      table: place.table?.name ?? place.sheet,
      sheet: place.sheet,
      list: columnWord("Account"),
    });
  const found = rated.flatMap(({ key }): [string, Column][] => {
    const column = under(key);
    return column && column.column !== account.column ? [[key, column]] : [];
  });
  return { account, criteria: new Map(found) };
}
