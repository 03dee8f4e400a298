import type { Translated } from "../Messages";
import type { sourceWords as english } from "../en/sourceWords";

/** How a source of revenue is named within a sentence, in Brazilian Portuguese. */
export const sourceWords: Translated<typeof english> = {
  found: "{source} ({accounts}; {periods})",
  span: "{first} a {last}",
  more: "mais {count, number}",
  none: "nada",
};
