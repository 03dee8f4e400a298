import { english } from "../../../src/model/languages/english";
import type { Translated } from "../../../src/model/languages/Messages";
import { learn } from "../../../src/model/languages/translations";

/** Teaches a language that says everything in English between two marks, so that what is not said by it shows. */
export function learnMarked(): void {
  learn("de", marked(english));
}

/** Whatever stands between the marks; a message may hold another. */
export const markedWords = /⟦[^⟦⟧]*⟧/g;

function marked<Part extends object>(part: Part): Translated<Part> {
  const all = Object.entries(part).map(([key, each]) => [
    key,
    typeof each === "string" ? `⟦${each}⟧` : marked(each),
  ]);
  // The same keys with other words.
  return Object.fromEntries(all) as Translated<Part>;
}
