import { joining } from "./en/joining";
import { spoken } from "./spoken";

const texts = spoken("joining", joining);

/** "a, b, c" */
export function listed(members: readonly string[]): string {
  return members.join(texts.list);
}

/** "a, 1; b, 2": members that have commas of their own. */
export function longListed(members: readonly string[]): string {
  return members.join(texts.clauses);
}

/** "a, b …": the first of them, and a sign where there are more. */
export function firstListed(members: readonly string[], most: number): string {
  const list = listed(members.slice(0, most));
  return members.length > most ? texts.openList({ list }) : list;
}

/** "a, b or c", one of several words. */
export function either(members: readonly string[]): string {
  const last = members.at(-1) ?? "";
  return members.length > 1 ? texts.either({ others: listed(members.slice(0, -1)), last }) : last;
}

/** "7 left with 4,711; 46 bring 812 less." */
export function clausesOf(clauses: readonly string[]): string {
  return texts.end({ clauses: clauses.join(texts.clauses) });
}

/** One sentence after the other; blank ones are left out. */
export function sentencesOf(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(texts.sentences);
}
