import type { Translated } from "../Messages";
import type { divisionPane as english } from "../en/divisionPane";

/** The pane's view of the division map, in German. */
export const divisionPane: Translated<typeof english> = {
  found: "{count, plural, one {# Bereich} other {# Bereiche}}",
  toTable: "Zu den Bereichen",
  noTableTitle: "Noch keine Bereiche",
  noTable:
    "Die Bereichskarte liest die Tabelle VF_Divisions. Drücken Sie die Taste, um sie leer anzulegen; benennen Sie dann in der Kopfzeile Ihre Produkte und schreiben Sie je Zeile einen Bereich.",
  hints: {
    Account: "der Kunde, zu dem er gehört",
    Division: "je Zeile einer",
    Manager: "wer dort entscheidet",
  },
  products: "Ihre Produkte",
  productsHint: "je eine Spalte: Kunde, Chance (12.000), Wettbewerber (8.000), oder leer, wo es niemand weiß",

  title: "Freie Felder",
  whiteSpace: "Noch nicht verkauft",
  ofCells: "{some, number} von {all, number}",
  opportunities: "Chancen",
  competitors: "Beim Wettbewerb",
  blank: "Niemand weiß es",
  accountsTitle: "Freie Felder je Kunde ({accounts, number})",
  noneLeft: "Jeder Bereich kauft jedes Produkt.",
  notSold: "{cells, plural, one {# Feld} other {# Felder}} nicht verkauft",
  worth: "{amount} wert",
};
