import type { Translated } from "../../Messages";
import type { toolNotes as english } from "../../en/notes/tools";

/** Doubts about the tables that people fill in, in German. */
export const toolNotes: Translated<typeof english> = {
  emptySection: "{address} („{name}“) hat noch keinen Text; der Abschnitt fehlt in der Charta.",
  noSection: "{address} hat einen Text ohne Abschnitt darüber; er steht unter „{name}“.",
  longCharter:
    "Die Charta braucht {count, plural, one {# Zeile} other {# Zeilen}} und wird klein gedruckt, damit sie auf ihre eine Seite passt; {most, number} lesen sich gut.",
  notKnown:
    "{column} ist in {count, number} von {accounts, plural, one {# Zeile} other {# Zeilen}} leer ({list}); leer heißt nicht bekannt, nie 0.",
  kpiColumnMissing: "{address} hat keine Spalte „{column}“, darum ist davon nichts bekannt.",
  outOfHundred: "{address} enthält {value}; möglich ist 0 bis 100, es gilt als nicht bekannt.",
  satisfactionOff: "{address} enthält {value}; Zufriedenheit geht von 0 bis 100, sie gilt als nicht bekannt.",
  looksLikeShares:
    "{column} enthält nichts über 1 und gebrochene Zahlen wie {value} in {address}; sie wurden als Teile von 100 gelesen. Sind es Anteile, formatieren Sie die Spalte als % oder schreiben Sie 35 statt 0,35.",
  onboardingWord:
    "{address} sagt „{value}“; schreiben Sie Nicht begonnen, In Arbeit, Erledigt oder einen Prozentsatz. Es gilt als nicht bekannt.",
  negativeMrr:
    "{address} enthält einen negativen MRR ({value}); er senkt die Summe und hat keine Wichtigkeit.",
  textDate: "{address} enthält ein Datum als Text ({value}); es wurde als {day} gelesen.",
  noQueueDate:
    "{address} enthält „{value}“, das ist kein Datum; die Tage in der Warteschlange sind nicht bekannt.",
  futureDate: "{address} liegt nach dem {day} ({value}); die Tage in der Warteschlange sind nicht bekannt.",
  joinedKpis:
    "„{name}“ steht in {count, plural, one {# Zeile} other {# Zeilen}} ({list}); der MRR wurde addiert, vom Rest zählt der bedenklichste Wert.",
  planNotInHistory:
    "Der Tarif „{plan}“ hat keine Spalte in VF_MrrHistory; er steht vor den Tarifen jener Tabelle.",
  queuedNotEndangered:
    "Unter „In Warteschlange seit“ steht ein Tag, aber der Kunde ist nach der Regel nicht gefährdet und darum nicht in der Warteschlange, insgesamt {count, number}: {list}.",
  notJudged:
    "Engagement oder Kündigungsrisiko ist nicht bekannt, darum kann niemand sagen, ob der Kunde gefährdet ist, insgesamt {count, number}: {list}.",
  repeatedPeriod: "{address} ist noch einmal {period}; der MRR wurde addiert.",
  periodsAsTheyStand:
    "Nicht jede Periode in {address} ist Datum, Monat, Quartal oder Jahr; sie bleiben in der Reihenfolge der Zeilen.",
  historyDiffers:
    "VF_MrrHistory endet mit {history, number, wholeMoney} in {period}, aber VF_Kpis ergibt {mrr, number, wholeMoney}; die Kacheln sagen, was VF_Kpis sagt.",
  profitUnknown:
    "Umsatz oder Kosten sind leer oder keine Zahl, darum ist der Gewinn nicht bekannt und der Kunde ausgelassen, insgesamt {count, number}: {list}.",
  joinedProfit:
    "„{name}“ steht in {count, plural, one {# Zeile} other {# Zeilen}} ({list}); die Beträge wurden addiert.",
  severalCategories: "„{name}“ gehört zu mehreren Kategorien ({list}); gezählt wird {category}.",
  negativeCost: "{address} enthält negative Kosten ({value}); das erhöht den Gewinn.",
  zeroRevenue:
    "Der Umsatz ist null oder darunter, darum gibt es keine Marge: der Kunde steht in der Gewinnkurve, nicht in den Quadranten, insgesamt {count, number}: {list}.",
  lossMakers: "Kunden, die Verlust bringen, insgesamt {count, number}, der größte zuerst: {list}.",
  beyondChart: "Zu weit außen für das Diagramm, aber in der Tabelle, insgesamt {count, number}: {list}.",
  blankTask:
    "{address} nennt keine Aufgabe, obwohl andere Zellen der Zeile gefüllt sind; die Zeile wurde ausgelassen.",
  noTaskDate:
    "{address} enthält „{value}“, das ist kein Datum; die Aufgabe steht in der Tabelle, nicht im Diagramm.",
  blankTaskDate: "{address} ist leer; die Aufgabe steht in der Tabelle, nicht im Diagramm.",
  endBeforeStart:
    "{address} ({end}) liegt vor dem Beginn von „{task}“ ({start}); keines der Daten wird verwendet, bis eines berichtigt ist.",
  doneOff: "{address} enthält {value}; möglich ist 0 bis 100 %, es gilt als {number}.",
  blankDone:
    "„Erledigt %“ ist in {count, number} von {tasks, plural, one {# Zeile} other {# Zeilen}} leer ({list}); es gilt als 0 %.",
  unknownRole: "{address} enthält „{value}“; die Rollen sind {roles}. Es deckt keine davon ab.",
  blankPerson: "{address} nennt niemanden, darum hat niemand die Rolle dieser Zeile.",
  blankTeamAccount: "{address} nennt keinen Kunden, darum zählt die Rolle dieser Zeile für keinen.",
  noDueDate:
    "{address} enthält „{value}“, das ist kein Datum; niemand kann sagen, ob die Aufgabe überfällig ist.",
  blankDivision: "{address} nennt keinen Kunden oder keinen Bereich; die Zeile wurde ausgelassen.",
  repeatedDivision:
    "{address} ist noch einmal „{division}“ von „{account}“; nur die erste Zeile wurde gelesen.",
  unknownState:
    "{address} enthält „{value}“; schreiben Sie Kunde, Chance oder Wettbewerber, den Wert in Klammern. Es wird nirgends gezählt.",
  badValue:
    "{address} enthält „{value}“; in den Klammern steht kein Wert über null, darum wird keiner gezählt.",
  notAProduct:
    "{address} („{header}“) enthält weder Kunde, Chance noch Wettbewerber; es gilt nicht als Produkt.",
};
