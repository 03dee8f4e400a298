import type { Translated } from "../Messages";
import type { accountPane as english } from "../en/accountPane";

/** The strip at the pane's foot that tells of the selected account, in Brazilian Portuguese. */
export const accountPane: Translated<typeof english> = {
  title: "Este cliente",
  howTo: "Selecione uma linha com um cliente para ver por que ele está onde está.",
  rank: "{rank, number} de {ranked, number}",
  said: "{account}: classe {tier}, posição {rank, number} de {ranked, number}",
  noRank: "sem posição",
};
