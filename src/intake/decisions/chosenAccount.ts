import type { DecisionTables } from "../../model/decisions";
import { listed } from "../../model/languages/joined";
import { Problem } from "../../model/problem";
import { accountKey } from "../accountKey";

/**
 * The key of the one account whose map is asked for; undefined for all.
 * @throws Problem `noSuchAccount` where no contact is of it.
 */
export function chosenAccount({ contacts }: DecisionTables, account: string): string | undefined {
  if (account.trim() === "") return undefined;
  const key = accountKey(account);
  if (contacts.some((row) => row.accountKey === key)) return key;
  const names = new Map(contacts.map((row) => [row.accountKey, row.account]));
  throw new Problem("noSuchAccount", { account, list: listed([...names.values()].slice(0, 10)) });
}
