import { common } from "./en/common";
import { spoken } from "./spoken";

const texts = spoken("common", common);

/** "a, b, c" */
export function listed(members: readonly string[]): string {
  return members.join(texts.list);
}

/** "7 left with 4,711; 46 bring 812 less." */
export function clausesOf(clauses: readonly string[]): string {
  return texts.end({ clauses: clauses.join(texts.clauses) });
}

/** One sentence after the other; blank ones are left out. */
export function sentencesOf(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(texts.sentences);
}
