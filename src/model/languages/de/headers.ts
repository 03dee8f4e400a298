import type { Translated } from "../Messages";
import type { headers as english } from "../en/headers";

/** Headers that are made of a name of a person's and words of ours, in German. */
export const headers: Translated<typeof english> = {
  tierAccounts: "{tier} Kunden",
  tierRevenue: "{tier} Umsatz",
  tierIn: "Stufe {period}",
};
