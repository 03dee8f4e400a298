import type { Translated } from "../Messages";
import type { settingsPane as english } from "../en/settingsPane";

/** What the pane's settings of the tiers say, and what is wrong with them before they are written, in German. */
export const settingsPane: Translated<typeof english> = {
  title: "Einstellungen",
  tierName: "Name der Stufe {place, number}",
  tierLine: "Grenze der Stufe {tier}",
  tierHolds: "{accounts, plural, one {# Kunde} other {# Kunden}}, {share, number, share} des Umsatzes",
  theRest: "der Rest",
  addTier: "Stufe hinzufügen",
  removeTier: "Letzte entfernen",
  paretoLine: "Die wichtigen wenigen bringen",
  splitBy: "Grenzen messen",
  splitByNames: {
    "share of revenue": "Anteil am Umsatz",
    "share of accounts": "Anteil der Kunden",
    "absolute revenue": "Umsatz des Kunden",
    "number of accounts": "Zahl der Kunden",
  },
  crossing: "Ein Kunde auf der Grenze",
  crossingNames: { "stays above": "bleibt darüber", "falls below": "fällt darunter" },
  groupDatesBy: "Daten gruppieren nach",
  groupNames: { year: "Jahr", quarter: "Quartal", month: "Monat" },
  writeTierColumns: "Stufenspalten neben meine Daten schreiben",
  visibleRowsOnly: "Nur sichtbare Zeilen lesen",
  recomputeByItself: "Nach meinen Änderungen selbst rechnen",
  recomputeByItselfHint:
    "Solange dieser Bereich offen ist und niemand sonst die Mappe bearbeitet, bis {accounts, number} Kunden",
  currency: "Nur Zeilen in dieser Währung",
  currencyHint: "Ein Code wie EUR; leer, wo es nur eine gibt",
  reset: "Zurück zu den gespeicherten Einstellungen",
  faults: {
    nameMissing: "Jede Stufe braucht einen Namen.",
    namesAlike: "Zwei Stufen haben denselben Namen.",
    nameTaken: "New, Lost, – und Namen mit Komma können keine Stufen sein.",
    lineMissing: "Jede Grenze braucht eine Zahl über 0.",
    linesDisordered: "Jede Grenze muss jenseits der vorigen liegen.",
  },
};
