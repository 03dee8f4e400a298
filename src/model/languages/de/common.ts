import type { Translated } from "../Messages";
import type { common as english } from "../en/common";

/** What all parts share, in German. */
export const common: Translated<typeof english> = {
  list: ", ",
  openList: "{list} …",
  either: "{others} oder {last}",
  clauses: "; ",
  sentences: " ",
  end: "{clauses}.",
};
