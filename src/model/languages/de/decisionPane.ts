import type { Translated } from "../Messages";
import type { decisionPane as english } from "../en/decisionPane";

/** The pane's view of the decision map, in German. */
export const decisionPane: Translated<typeof english> = {
  found: "{count, plural, one {# Ansprechpartner} other {# Ansprechpartner}}",
  toTable: "Zu den Ansprechpartnern",
  noTableTitle: "Noch keine Ansprechpartner",
  noTable:
    "Die Entscheidungskarte liest die Tabellen VF_Contacts und VF_Influence. Drücken Sie die Taste, um sie leer anzulegen; schreiben Sie dann je Zeile eine Person.",
  hints: {
    Account: "wo die Person entscheidet",
    Contact: "je Zeile eine Person",
    Title: "was die Person ist; Berater, wenn sie aus einer anderen Organisation kommt",
    "Reports to": "der Name des Vorgesetzten; an der Spitze leer",
    Relationship: "Positiv, Neutral, Negativ oder Unbekannt",
    "Decision power": "Hoch, Mittel oder Gering, oder 1 bis 5",
    Touchpoint: "ja, wo wir in Kontakt sind",
  },

  title: "Wen Sie gewinnen sollten",
  people: "Personen",
  deciding: "Mit hoher Entscheidungsmacht",
  toWin: "Davon zu gewinnen",
  withWayIn: "Mit einem Zugang",
  listTitle: "Zu gewinnende Personen ({people, number})",
  nobody: "Niemand: wer hohe Entscheidungsmacht hat, ist auf unserer Seite.",

  account: "Kunde",
  allAccounts: "Alle Kunden",
  keepMoved: "Von mir verschobene Kästen dort lassen",
};
