import type { Translated } from "../Messages";
import type { settings as english } from "../en/settings";

/** What settings mean and what they may be; their names and values are quoted as they are, in German. */
export const settings: Translated<typeof english> = {
  meanings: {
    paretoLine:
      "Die wichtigen wenigen sind die wenigsten Kunden, die zusammen diesen Anteil am Umsatz bringen.",
    tierNames: "Die Namen der Stufen, die beste zuerst, 2 bis 6, durch Kommas getrennt.",
    splitBy: "Was die Stufengrenzen messen.",
    tierLine:
      "Wo die {place, select, 1 {erste} 2 {zweite} 3 {dritte} 4 {vierte} other {fünfte}} Stufe endet.",
    crossing: "Ob der Kunde auf einer Grenze in der Stufe darüber bleibt oder darunter fällt.",
    writeTierColumns: "Ob Stufe, Rang und Anteile neben Ihre eigenen Daten geschrieben werden.",
    visibleRowsOnly: "Ob ausgeblendete und gefilterte Zeilen ausgelassen werden.",
    groupDatesBy:
      "Die Perioden, die aus Daten gebildet werden, wo Umsatz in Zeilen aus Kunde, Datum und Betrag steht.",
    currency: "Wo Umsatz in mehreren Währungen steht: die, die gelesen wird. Leer, wo es nur eine gibt.",
    recomputeByItself:
      "Ob der offene Aufgabenbereich von selbst neu rechnet, nachdem Sie den Umsatz geändert haben.",
    tierBy: "Wonach die kombinierte Stufe geht. Mit score oder mix steht sie neben der Stufe nach Umsatz.",
    scoreInMix: "In der Mischung: wie viel der Platz nach Punkten zählt; der Rest ist der Platz nach Umsatz.",
    ratingScale: "Die niedrigste und die höchste Bewertung, die vergeben werden darf.",
    quadrantLines: "Wo sich Wachstum und Harmonie in Quadranten teilen.",
    quadrantNames: "Beide hoch; nur Harmonie hoch; nur Wachstum hoch; beide gering, in dieser Reihenfolge.",
    topAccounts: "Wie viele Kunden die Spitze sind, deren Halt die Sensitivität angibt.",
    dashboardDay: "Der Tag, von dem das Dashboard spricht: ein Datum, oder today für den Tag der Erstellung.",
    engagementLine: "Kunden mit weniger Engagement als diesem und zu viel Kündigungsrisiko sind gefährdet.",
    riskLine: "Kunden mit mehr Kündigungsrisiko als diesem und zu wenig Engagement sind gefährdet.",
    rankAtRiskBy:
      "Importance (Anteil am MRR × Risiko) oder eine Zahlenspalte in VF_Kpis; das Größte kommt zuerst.",
    retentionPair: "Die zwei Perioden, die verglichen werden: last two, oder etwa 1997 to 1998.",
    decisionAccount:
      "Der Kunde, dessen Entscheidungskarte gezeichnet wird. Leer für alle Kunden aus VF_Contacts.",
    keepMovedBoxes: "Ob Kästen der Entscheidungskarte, die Sie verschoben haben, dort bleiben.",
  },
  allowed: {
    oneOf: "Möglich ist {choices}.",
    share: "Möglich ist ein Anteil über 0 und bis 1, etwa 0,8 oder 80 %.",
    money: "Möglich ist ein Betrag über 0.",
    moneyNoShare:
      "Möglich ist ein Betrag wie 250000, kein Anteil: Split by sagt absolute revenue, darum ist jede Grenze der kleinste Umsatz ihrer Stufe.",
    count: "Möglich ist eine ganze Zahl von Kunden, 1 oder mehr.",
    moreThan: "Möglich ist mehr als {line, number, typed}, die Grenze davor.",
    moreThanShare: "Möglich ist mehr als {line, number, typed} ({line, number, line}), die Grenze davor.",
    lessThan: "Möglich ist weniger als {line, number, typed}, die Grenze davor.",
    tierNames:
      "Möglich sind 2 bis 6 verschiedene Namen, durch Kommas getrennt, keiner davon New, Lost oder –.",
    yesNo: "Möglich ist yes oder no (ja oder nein).",
    ratingScale: "Möglich sind zwei ganze Zahlen, die kleinere zuerst, etwa 1 to 10.",
    quadrantNames: "Möglich sind vier verschiedene Namen, durch Kommas getrennt.",
    day: "Möglich ist ein Datum wie 2026-12-31, oder today.",
    percentOf100: "Möglich ist eine Zahl von 0 bis 100.",
    columnName: "Möglich ist Importance oder der Name einer Zahlenspalte in VF_Kpis.",
    retentionPair: "Möglich ist last two, oder zwei Perioden wie 1997 to 1998.",
    accountOrBlank: "Möglich ist ein Kunde aus VF_Contacts, oder leer.",
    currency: "Möglich ist ein Währungscode wie EUR, ein Zeichen wie €, oder leer.",
  },
};
