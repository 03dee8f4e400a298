import type { Translated } from "../../Messages";
import type { readingProblems as english } from "../../en/problems/reading";

/** What must be put right before anything is computed, in German. */
export const readingProblems: Translated<typeof english> = {
  noRevenue:
    "Kein Umsatz gefunden. Schreiben Sie Kundennamen in eine Spalte und über jede Umsatzspalte ein Jahr, Quartal oder einen Monat und versuchen Sie es erneut.",
  severalSources: "Mehr als ein Bereich mit Umsatz gefunden: {list}. Wählen Sie, was gelesen werden soll.",
  unknownSource: "Bei {source} steht kein Umsatz. Gefunden: {list}.",
  noSourceInUse:
    "Auf {sheet} sagt jede Quelle unter Verwenden „nein“. Schreiben Sie „ja“ neben die, die gelesen werden sollen.",
  badUse: "{address} sagt „{value}“ unter Verwenden. Schreiben Sie ja oder nein.",
  noSuchPeriod: "{address} nennt die Periode „{period}“, die {source} nicht hat. Es gibt: {list}.",
  mergedSource:
    "{address} ist verbunden. Heben Sie die Verbindung auf, damit jede Zeile ihren eigenen Kunden und ihre Beträge hat.",
  severalCurrencies:
    "Der Umsatz steht in mehreren Währungen, zuerst in diesen Zellen: {list}. Nennen Sie in der Einstellung Currency die, die gelesen werden soll, oder behalten Sie nur eine.",
  currencyNotFound: "Kein Betrag in {currency} gefunden, nur {list}. Ändern Sie die Einstellung Currency.",
  badSetting: "{address} sagt „{value}“ für {setting}. {allowed}",
  badOverride: "„{value}“ geht nicht für {setting}. {allowed}",
  unknownSetting: "Es gibt keine Einstellung „{setting}“. Die Einstellungen sind: {list}.",
  missingLine: "{setting} hat keinen Wert. {allowed}",
  ownColumns: "{table} auf {sheet} braucht die Spalten {list}. Stellen Sie sie wieder her.",

  noPositiveRevenue:
    "Kein Kunde hat Umsatz über null, darum gibt es nichts zu ordnen. Prüfen Sie die Beträge in {source}.",
  oneRetentionPeriod:
    "Kundenbindung vergleicht zwei Perioden, und nur {period} wurde gelesen. Fügen Sie eine Umsatzspalte für eine weitere Periode hinzu und versuchen Sie es erneut.",
  unknownRetentionPeriod:
    "Es gibt keine Periode „{period}“ zum Vergleichen. Die Perioden sind: {list}. Ändern Sie die Einstellung Retention periods.",
  retentionPairOrder:
    "Die Einstellung Retention periods sagt „{from} to {to}“. Nennen Sie zwei verschiedene Perioden, die frühere zuerst.",
  nothingToUndo: "In dieser Mappe gibt es keinen Lauf von Vital Few, der zurückzunehmen wäre.",
  noAddress: "Es gibt keine Zelle {address} in dieser Mappe.",
  unknownAction: "Es gibt keine Aktion {action}. Die Aktionen sind: {list}.",
};
