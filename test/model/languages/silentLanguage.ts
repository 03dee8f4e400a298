import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { english } from "../../../src/model/languages/english";
import type { Translated } from "../../../src/model/languages/Messages";
import { learn } from "../../../src/model/languages/translations";

/**
 * Teaches a language without a single letter: each message says its number and what fills its placeholders. So whatever
 * has letters is no message's, or was handed into one.
 */
export function learnSilent(): void {
  let number = 0;
  const silent = <Part extends object>(part: Part): Translated<Part> => {
    const all = Object.entries(part).map(([key, each]) => [
      key,
      typeof each === "string" ? wordless(each, ++number) : silent(each),
    ]);
    // The same keys with other words.
    return Object.fromEntries(all) as Translated<Part>;
  };
  learn("ru", silent(english));
}

function wordless(message: string, number: number): string {
  let left = message;
  // From the end, so that the places of those before stay true.
  for (const { location } of wordsOf(parse(message, { ignoreTag: true, captureLocation: true })).reverse()) {
    if (!location) throw new Error(`Where are the words of ${message}?`);
    left = `${left.slice(0, location.start.offset)}‹${number}›${left.slice(location.end.offset)}`;
  }
  return left;
}

/** The texts of a message that have letters, in their order. */
function wordsOf(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return /\p{L}/u.test(element.value) ? [element] : [];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => wordsOf(value));
  });
}
