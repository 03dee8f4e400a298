import type { Translated } from "../Messages";
import type { headers as english } from "../en/headers";

/** Headers that are made of a name of a person's and words of ours, in Brazilian Portuguese. */
export const headers: Translated<typeof english> = {
  tierAccounts: "Clientes {tier}",
  tierRevenue: "Receita {tier}",
  tierIn: "Classe {period}",
};
