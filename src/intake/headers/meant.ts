import type { values } from "../../model/languages/en/values";
import { valuesInAll } from "../../model/languages/valuesInAll";
import { accountKey } from "../accountKey";

type Lists = typeof values;

/**
 * What a cell means by the code's words, in whatever language of ours it is written; undefined for none of the list.
 *
 * @example meant("yesNo", " Ja ") // "yes"
 */
export function meant<List extends keyof Lists>(
  list: List,
  text: string,
): Extract<keyof Lists[List], string> | undefined {
  const key = accountKey(text);
  for (const language of valuesInAll) {
    const found = Object.entries(language[list]).find(([, word]) => accountKey(word) === key);
    // The keys of every language's list are those of the English one.
    if (found) return found[0] as Extract<keyof Lists[List], string>;
  }
  return undefined;
}
