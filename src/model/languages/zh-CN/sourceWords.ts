import type { Translated } from "../Messages";
import type { sourceWords as english } from "../en/sourceWords";

/** How a source of revenue is named within a sentence, in simplified Chinese. */
export const sourceWords: Translated<typeof english> = {
  found: "{source}（{accounts}；{periods}）",
  span: "{first} 至 {last}",
  more: "另外 {count, number} 个",
  none: "无",
};
