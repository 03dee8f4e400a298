import { columnsInAll } from "../../model/languages/columnsInAll";
import { accountKey } from "../accountKey";

/** The columns that a header may stand for, by the code's names, in whatever language of ours it is written. */
export function columnsSpelled(header: string): readonly string[] {
  return names.get(accountKey(header)) ?? [];
}

/**
 * Whether a header is the name of a column in some language of ours, however it is spelled.
 *
 * @example spells("gewicht ", "Weight") // true
 */
export function spells(header: string, name: string): boolean {
  return accountKey(header) === accountKey(name) || columnsSpelled(header).includes(name);
}

/** The keys of a header as written, and of the columns it may stand for. */
export function headerKeys(header: string): readonly string[] {
  return [accountKey(header), ...columnsSpelled(header).map(accountKey)];
}

const names = new Map<string, string[]>();
for (const language of columnsInAll) {
  for (const [name, header] of Object.entries(language)) {
    const key = accountKey(header);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
}
