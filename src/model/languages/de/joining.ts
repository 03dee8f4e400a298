import type { Translated } from "../Messages";
import type { joining as english } from "../en/joining";

/** What all parts share, in German. */
export const joining: Translated<typeof english> = {
  list: ", ",
  openList: "{list} …",
  either: "{others} oder {last}",
  clauses: "; ",
  sentences: " ",
  end: "{clauses}.",
};
