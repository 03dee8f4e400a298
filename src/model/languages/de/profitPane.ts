import type { Translated } from "../Messages";
import type { profitPane as english } from "../en/profitPane";

/** The pane's view of the profit matrix, in German. */
export const profitPane: Translated<typeof english> = {
  found: "{count, plural, one {# Kunde} other {# Kunden}} mit Umsatz und Kosten",
  toTable: "Zu Umsatz und Kosten",
  noTableTitle: "Noch keine Kosten",
  noTable:
    "Die Gewinnmatrix liest die Tabelle VF_Profit. Drücken Sie die Taste, um sie anzulegen, leer und mit Ihren Kunden, wo Umsatz gefunden wurde; füllen Sie sie dann aus.",
  hints: {
    Account: "je Zeile einer",
    Revenue: "einer Periode; leer heißt nicht bekannt, 0 heißt keiner",
    "Cost of goods": "was die verkauften Waren oder Leistungen kosten",
    "Cost to serve": "Vertrieb, Support, Logistik, Konditionen",
    Category: "welche Art Kunde es ist, wenn Sie möchten",
  },

  title: "Wer Gewinn bringt, wer Verlust",
  profit: "Gewinn",
  earned: "Verdient",
  givenBack: "Zurückgegeben",
  unknown: "Gewinn nicht bekannt",
  ofAccounts: "{accounts, plural, one {# Kunde} other {# Kunden}}",
  best: "Einträglichste Kunden",
  losing: "Kunden mit Verlust ({accounts, number})",
  noneLosing: "Kein Kunde bringt Verlust.",
  earns: "bringt {amount}",
  loses: "verliert {amount}",
};
