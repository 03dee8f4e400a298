import type { Translated } from "../Messages";
import type { common as english } from "../en/common";

/** What all parts share, in simplified Chinese. */
export const common: Translated<typeof english> = {
  list: "、",
  openList: "{list}等",
  either: "{others}或{last}",
  clauses: "；",
  sentences: "",
  end: "{clauses}。",
};
