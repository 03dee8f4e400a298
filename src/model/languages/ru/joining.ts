import type { Translated } from "../Messages";
import type { joining as english } from "../en/joining";

/** What all parts share, in Russian. */
export const joining: Translated<typeof english> = {
  list: ", ",
  openList: "{list} …",
  either: "{others} или {last}",
  clauses: "; ",
  sentences: " ",
  end: "{clauses}.",
};
