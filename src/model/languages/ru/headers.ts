import type { Translated } from "../Messages";
import type { headers as english } from "../en/headers";

/** Headers that are made of a name of a person's and words of ours, in Russian. */
export const headers: Translated<typeof english> = {
  tierAccounts: "{tier}: клиентов",
  tierRevenue: "{tier}: выручка",
  tierIn: "Группа {period}",
};
