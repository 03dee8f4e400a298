import type { Translated } from "../Messages";
import type { template as english } from "../en/template";

/** "Start from template": its sheets, what to type into their columns, and what its actions say, in German. */
export const template: Translated<typeof english> = {
  inserted:
    "Die Vorlage steht: {tables, plural, one {# Blatt} other {# Blätter}} mit Beispieldaten. Erstellen Sie alles, um zu sehen, was daraus wird.",
  insertedNothing: "Die ganze Vorlage steht schon, darum wurde nichts hinzugefügt.",
  removed:
    "Die Beispieldaten sind entfernt: {rows, plural, one {# Zeile} other {# Zeilen}} aus {tables, plural, one {# Tabelle} other {# Tabellen}}. Die leeren Formulare bleiben; mit der Vorlage füllen Sie sie wieder.",
  removedNothing: "Keine Beispielzeile ist noch, wie sie war, darum wurde nichts entfernt.",

  revenueTitle: "Umsatz der Schlüsselkunden",
  revenueHint:
    "Je Zeile ein Kunde, je Jahr eine Spalte. Rechts können Jahre hinzukommen, Quartale und Monate gehen auch.",
  revenueMore:
    "Euro. Lassen Sie eine Zelle leer, wo es keinen Umsatz gab. Berechnen Sie dann die Stufen neu.",
  historyTitle: "MRR nach Tarif",
  historyHint: "Je Zeile ein Monat, je Tarif eine Spalte, der kleinste Tarif zuerst und der Upsell zuletzt.",
  historyMore:
    "Euro im Monat. Das Dashboard zeichnet ihn; ohne diese Tabelle zeigt es nur den laufenden Monat.",

  hints: {
    Revenue: {
      Account: "Der Name des Kunden, auf jedem Blatt derselbe. Je Kunde eine Zeile.",
      Country: "Wo der Kunde ist. Nur zum Lesen; es zählt nicht mit.",
      "Account manager": "Wer den Kunden führt. Nur zum Lesen; es zählt nicht mit.",
      year: "Umsatz dieses Jahres, in einer Währung. Leer für keinen. Gutschriften sind negativ.",
    },
    VF_Criteria: {
      Criterion: "Wonach Kunden beurteilt werden, etwa Strategische Passung. Drei bis fünf genügen.",
      Dimension: "Wachstum: was aus dem Kunden werden kann. Harmonie: wie gut wir zusammenpassen.",
      Weight: "Wie viel das Kriterium zählt, 0 oder mehr. Gewichte müssen nicht 100 ergeben.",
      "Higher is better": "nein bei Kosten und Aufwand, die umgekehrt werden; sonst ja.",
      Source: "Bewertung: vom Blatt der Bewertungen. Die anderen kommen aus dem Umsatz.",
    },
    VF_Ratings: {
      Account: "Der Kunde, wie er im Umsatz heißt.",
      rating:
        "Je höher, desto mehr hat der Kunde davon. Lassen Sie es leer, wo es niemand weiß; leer ist nicht 0.",
    },
    VF_Kpis: {
      Account: "Der Name des Kunden, auf jedem Blatt derselbe.",
      Plan: "Der Tarif des Kunden. Der letzte Tarif des Verlaufs ist der Upsell.",
      MRR: "Monatlich wiederkehrender Umsatz jetzt, in einer Währung.",
      "MRR a period ago": "Dasselbe vor einem Monat. 0 bei einem neuen Kunden.",
      Onboarding: "Nicht begonnen, In Arbeit oder Erledigt.",
      Satisfaction: "Was der Kunde sagt, 1 (unzufrieden) bis 5 (zufrieden). Leer, wenn niemand fragte.",
      Engagement: "Wie sehr der Kunde nutzt, wofür er zahlt, 0 bis 100.",
      "Cancellation risk": "Wie wahrscheinlich der Kunde geht, 0 bis 100.",
      "In queue since": "Der Tag, seit dem der Kunde auf Hilfe wartet. Leer für keinen.",
    },
    VF_MrrHistory: {
      Period: "Der erste Tag des Monats, ein Datum.",
      plan: "MRR aller Kunden mit diesem Tarif im Monat.",
    },
    VF_Profit: {
      Account: "Der Name des Kunden, auf jedem Blatt derselbe.",
      Revenue: "Umsatz des letzten Jahres.",
      "Cost of goods": "Was die Lieferung an den Kunden kostet, ohne Service und Vertrieb.",
      "Cost to serve": "Service, Support, Reisen und Vertrieb für diesen Kunden.",
      Category: "Die Art des Kunden, wie Sie sie einteilen. Leer für keine.",
      product: "Gewinn mit diesem Produkt. Solche Spalten dürfen umbenannt, hinzugefügt und gelöscht werden.",
    },
    VF_Divisions: {
      Account: "Der Name des Kunden, auf jedem Blatt derselbe.",
      Division: "Eine Abteilung oder ein Standort des Kunden. Je eine Zeile.",
      Manager: "Wer den Bereich führt.",
      service: "Kunde, Chance oder Wettbewerber, mit dem Wert im Jahr in Klammern: Chance (12000).",
    },
    VF_Timeline: {
      Account: "Der Kunde, für den die Aufgabe ist. Leer bei einer eigenen Aufgabe.",
      Task: "Was zu tun ist, in wenigen Worten.",
      Owner: "Wer sich darum kümmert.",
      Start: "Der erste Tag, ein Datum.",
      End: "Der letzte Tag, ein Datum nicht vor dem Beginn.",
      "Done %": "0 bis 100. 0 bei einer Aufgabe, die nicht begonnen ist.",
    },
    VF_Team: {
      Person: "Wer. Je Rolle, Kunde und Aufgabe eine Zeile.",
      Account: "Der Kunde, für den die Person arbeitet.",
      Role: "Eine der sechs Rollen. Leer bei einer Aufgabe ohne Rolle.",
      Responsibility: "Wofür die Person einsteht.",
      Task: "Was als Nächstes zu tun ist. Leer für nichts.",
      Due: "Der Tag, bis zu dem es erledigt sein soll, ein Datum.",
      Status: "Offen, In Arbeit oder Erledigt.",
    },
    VF_Charter: {
      Section: "Die Überschrift des Absatzes. Abschnitte dürfen umbenannt, hinzugefügt und gelöscht werden.",
      Text: "Was Sie vereinbart haben. Weitere Zeilen eines Abschnitts sind weitere Absätze.",
    },
    VF_Contacts: {
      Account: "Der Kunde, bei dem die Person entscheidet.",
      Contact: "Der Name der Person oder eines Beraters.",
      Title: "Was die Person dort tut. Berater bei einer anderen Organisation.",
      "Reports to": "Der Ansprechpartner, an den die Person berichtet. An der Spitze leer.",
      Relationship: "Wie die Person zu uns steht: Positiv, Neutral oder Negativ.",
      "Decision power": "Wie viel die Person entscheidet: Hoch, Mittel oder Gering.",
      Touchpoint: "ja, wo wir mit der Person sprechen, sonst nein.",
    },
    VF_Influence: {
      Account: "Der Kunde, bei dem jemand einen anderen beeinflusst.",
      From: "Wer beeinflusst: ein Ansprechpartner oder ein Berater.",
      To: "Wen.",
      Strength: "Stark, Mittel oder Schwach.",
    },
  },
};
