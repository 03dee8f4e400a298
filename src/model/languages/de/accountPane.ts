import type { Translated } from "../Messages";
import type { accountPane as english } from "../en/accountPane";

/** The strip at the pane's foot that tells of the selected account, in German. */
export const accountPane: Translated<typeof english> = {
  title: "Dieser Kunde",
  howTo: "Wählen Sie eine Zeile mit einem Kunden, um zu sehen, warum er dort steht.",
  rank: "{rank, number} von {ranked, number}",
  said: "{account}: Stufe {tier}, Rang {rank, number} von {ranked, number}",
  noRank: "kein Rang",
};
