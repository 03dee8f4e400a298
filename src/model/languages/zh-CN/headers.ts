import type { Translated } from "../Messages";
import type { headers as english } from "../en/headers";

/** Headers that are made of a name of a person's and words of ours, in simplified Chinese. */
export const headers: Translated<typeof english> = {
  tierAccounts: "{tier} 客户数",
  tierRevenue: "{tier} 收入",
  tierIn: "级别 {period}",
};
