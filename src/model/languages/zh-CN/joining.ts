import type { Translated } from "../Messages";
import type { joining as english } from "../en/joining";

/** What all parts share, in simplified Chinese. */
export const joining: Translated<typeof english> = {
  list: "、",
  openList: "{list}等",
  either: "{others}或{last}",
  clauses: "；",
  sentences: "",
  end: "{clauses}。",
};
