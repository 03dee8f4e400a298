import type { Translated } from "../../Messages";
import type { scoreNotes as english } from "../../en/notes/scores";

/** Doubts about the tables of the scoring matrix, in German. */
export const scoreNotes: Translated<typeof english> = {
  blankWeight: "{address} ist leer; „{criterion}“ hat kein Gewicht und zählt nicht.",
  repeatedCriterion: "{address} nennt das Kriterium „{criterion}“ noch einmal; die erste Zeile gilt.",
  sumOfWeights: "Die Gewichte ergeben {sum, number}; jedes zählt als sein Teil dieser Summe.",
  oneDimension:
    "Kein Kriterium für {dimension, select, Growth {Wachstum} other {Harmonie}} hat ein Gewicht, darum gibt es dafür keine Punkte und keine Quadranten.",
  manyCriteria:
    "{count, plural, one {# Kriterium hat} other {# Kriterien haben}} ein Gewicht. Drei bis fünf lassen sich sorgfältiger bewerten.",
  missingRating:
    "{address} ist leer: „{account}“ hat keine Bewertung für „{criterion}“, darum bleibt dieses Gewicht außen vor.",
  notRated:
    "Kunden ohne jede Bewertung: insgesamt {count, number}, etwa {list}. Sie haben noch keine Punkte.",
  noRatingsColumn:
    "In {table} gab es keine Spalte für „{criterion}“; eine leere wurde zum Ausfüllen hinzugefügt.",
  noColumnInRange:
    "In {table} gibt es keine Spalte für „{criterion}“, darum zählt es für niemanden. Fügen Sie eine mit dieser Überschrift hinzu.",
  repeatedAccount: "{address} nennt „{account}“ noch einmal; die erste Zeile gilt.",
  unknownAccounts:
    "Kunden mit Bewertungen, die der Umsatz nicht kennt: insgesamt {count, number}, etwa {list}.",
  accountsAdded:
    "Kunden aus dem Umsatz, die {table} als leere Zeilen hinzugefügt wurden: insgesamt {count, number}.",
  accountsNotAdded:
    "Kunden aus dem Umsatz, die nirgends in {table} stehen: insgesamt {count, number}, etwa {list}. Machen Sie daraus eine Excel-Tabelle, damit sie hinzugefügt werden.",
  inputsMade: "Zum Ausfüllen angelegt: {list}.",
  noRevenueForCriterion:
    "„{criterion}“ soll aus dem Umsatz kommen, und es gibt keinen; es zählt für niemanden.",
  onePeriod: "„{criterion}“ braucht zwei Umsatzperioden, und es gibt nur eine; es zählt für niemanden.",
  noFigure:
    "Kunden, für die sich „{criterion}“ nicht sagen lässt: insgesamt {count, number}, etwa {list}; {source, select, change {ohne Umsatz in der vorletzten Periode gibt es keine Veränderung} growth {sie brauchen Umsatz in einer Periode vor der letzten, um davon zu wachsen} other {sie haben keinen Umsatz}}. Das Gewicht bleibt dort außen vor.",
  noScoresForTier:
    "{header} gibt es nicht, weil noch kein Kunde Punkte hat. Drücken Sie „Kunden bewerten“ und füllen Sie die Bewertungen aus.",
  noCombinedTier:
    "Kunden ohne Platz nach Punkten oder nach Umsatz haben den Wert {header} nicht: insgesamt {count, number}, etwa {list}.",
};
