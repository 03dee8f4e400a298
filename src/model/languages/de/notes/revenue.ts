import type { Translated } from "../../Messages";
import type { revenueNotes as english } from "../../en/notes/revenue";

/** Doubts about revenue as it was read, about settings and about sources, in German. */
export const revenueNotes: Translated<typeof english> = {
  textNumber: "{address} enthält eine Zahl als Text ({value}); sie wurde als {number} gelesen.",
  textNumberLikeOthers:
    "{address} enthält eine Zahl als Text ({value}), die zweierlei heißen kann; sie wurde als {number} gelesen, so wie die anderen Texte daneben geschrieben sind.",
  textNumberUnsure:
    "{address} enthält eine Zahl als Text ({value}), die zweierlei heißen kann, und die Texte daneben sind auf beide Arten geschrieben; sie wurde nach Art der Mappe als {number} gelesen. Bitte prüfen Sie das.",
  notANumber: "{address} enthält „{value}“, das ist keine Zahl; sie gilt als fehlend.",
  percentage: "{address} enthält {value}, einen Prozentsatz und keinen Betrag; er gilt als fehlend.",
  errorValue: "{address} enthält den Fehler {value}; die Zahl gilt als fehlend.",
  amountTooLarge:
    "{address} enthält {value}, mehr als sich genau addieren lässt; der Betrag gilt als fehlend.",
  notADate: "{address} enthält „{value}“, das ist kein Datum; der Betrag daneben wird nicht gezählt.",
  noDate: "{address} ist leer; der Betrag daneben hat kein Datum und wird nicht gezählt.",
  coarseDates:
    "{address} nennt nur {value}; das lässt sich nicht nach {groupBy, select, month {Monat} quarter {Quartal} other {Jahr}} gruppieren.",
  blankAccount: "{address} enthält Beträge ohne Kundennamen; sie werden nicht gezählt.",
  accountError:
    "{address} enthält den Fehler {value}, wo der Kundenname stehen sollte; die Zeile wird nicht gezählt.",
  totalRow: "{address} („{name}“) wurde für eine Summe gehalten und ausgelassen.",
  repeatedHeader: "{address} wiederholt die Überschrift und wurde ausgelassen.",
  blankRowsInside:
    "In {source} liegen leere Zeilen (insgesamt {count, number}); die Zeilen darunter wurden mitgelesen.",
  rowsBelow:
    "{address} liegt unter leeren Zeilen und wurde nicht gelesen. Entfernen Sie die leeren Zeilen, um es einzubeziehen.",
  rowsBelowTable:
    "{address} liegt unter der Tabelle {source} und wurde nicht gelesen. Erweitern Sie die Tabelle, um es einzubeziehen.",
  joinedRows:
    "„{name}“ steht in {count, plural, one {# Zeile} other {# Zeilen}} ({list}); die Beträge wurden addiert.",
  joinedSources:
    "Kunden, die in mehr als einer Quelle stehen, wurden addiert: insgesamt {count, number}, etwa {list}.",
  spelledTwoWays: "„{other}“ in {address} und „{name}“ in {first} wurden als ein Kunde gelesen.",
  negativeAccount: "„{name}“ hat einen Nettoumsatz unter null ({amount}) und bekommt keinen Rang.",
  hiddenRowsRead:
    "Ausgeblendete oder gefilterte Zeilen von {source} wurden wie die anderen gelesen: insgesamt {count, number}.",
  hiddenRowsSkipped:
    "Ausgeblendete oder gefilterte Zeilen von {source} wurden nicht gelesen: insgesamt {count, number}.",
  samePeriodTwice: "{address} ist noch einmal {period}; die Spalten wurden addiert.",
  emptyPeriod: "{address} ist {period}, aber darunter stehen keine Beträge; ausgelassen.",
  totalColumn: "{address} („{header}“) wurde für die Summe anderer Spalten gehalten und ausgelassen.",
  periodHoldsOthers:
    "{address} ({period}) überschneidet sich mit anderen Perioden daneben ({list}) und wurde ausgelassen.",
  otherRevenue: "{address} („{header}“) kann auch Umsatz sein; gelesen wurde nur „{used}“.",
  otherCurrency: "{address} steht in {currency} und wurde nicht gezählt.",
  noCurrency: "{address} nennt keine Währung und wurde wie die anderen gelesen.",
  formatsUnread: "{address} liegt unter den gelesenen Zahlenformaten; die Beträge gelten als {currency}.",
  unknownSetting: "{address} nennt „{setting}“, das ist keine Einstellung; nicht beachtet.",
  repeatedSetting: "{address} setzt {setting} noch einmal; der erste Wert gilt.",
  unusedLine:
    "{address} setzt {setting}, das {count, plural, one {# Stufe nicht braucht} other {# Stufen nicht brauchen}}; nicht beachtet.",
  sourcesOverlap: "{one} und {other} können denselben Umsatz enthalten; was in beiden steht, zählt doppelt.",
  sourceGone: "{address} nennt {source}, dort wurde kein Umsatz gefunden; nicht beachtet.",
  sourceNotListed:
    "{source} kann auch Umsatz sein. Es ist auf {sheet} nicht aufgeführt und wurde nicht gelesen.",
  noSuchColumn:
    "{address} nennt die Kundenspalte „{column}“, die {source} nicht hat; genommen wurde „{used}“.",
  periodNotListed: "{source} hat auch {list}, was {address} nicht nennt; nicht gelesen.",
  moreCells: "Weitere Zellen wie die obigen, insgesamt {count, number}, etwa {list}.",

  nothingToRetain:
    "{period} hatte kein Kunde Umsatz, es gab also nichts zu halten: die Quoten ab {period} sind leer.",
  belowZeroInPeriod:
    "Gutschriften übersteigen den Umsatz eines Kunden in einer Periode (insgesamt {count, number}, etwa {list}); dort gilt er als ohne Umsatz.",
};
