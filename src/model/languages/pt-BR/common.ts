import type { Translated } from "../Messages";
import type { common as english } from "../en/common";

/** What all parts share, in Brazilian Portuguese. */
export const common: Translated<typeof english> = {
  list: ", ",
  openList: "{list} …",
  either: "{others} ou {last}",
  clauses: "; ",
  sentences: " ",
  end: "{clauses}.",
};
