import type { Translated } from "../../Messages";
import type { toolProblems as english } from "../../en/problems/tools";

/** What must be put right in the tables that people fill in, in German. */
export const toolProblems: Translated<typeof english> = {
  noCharter:
    "{table} auf {sheet} hat noch keinen Text. Schreiben Sie mindestens zu einem Abschnitt einen Text und erstellen Sie die Charta erneut.",
  noKpiAccounts:
    "{table} auf {sheet} hat noch keine Kunden. Schreiben Sie je Zeile einen Kunden mit seinem MRR und erstellen Sie das Dashboard erneut.",
  noMrr:
    "Kein Kunde in {table} auf {sheet} hat einen MRR. Füllen Sie die Spalte MRR aus und erstellen Sie das Dashboard erneut.",
  unknownRankColumn:
    "Gefährdete Kunden lassen sich nicht nach „{column}“ ordnen: {table} hat keine solche Zahlenspalte. Wählen Sie eine von: {list}.",
  noProfitAccounts:
    "{table} auf {sheet} hat noch keine Kunden. Schreiben Sie je Zeile einen Kunden mit Umsatz und Kosten und erstellen Sie die Gewinnmatrix erneut.",
  noProfit:
    "Kein Kunde in {table} auf {sheet} hat Umsatz, Warenkosten und Betreuungskosten. Füllen Sie diese drei Spalten aus und erstellen Sie die Gewinnmatrix erneut.",
  noCriteria:
    "{table} auf {sheet} nennt kein Kriterium. Schreiben Sie mindestens eines, mit Dimension und Gewicht.",
  badDimension: "{address} sagt „{value}“ unter Dimension. Schreiben Sie Wachstum oder Harmonie.",
  badWeight: "{address} sagt „{value}“ unter Gewicht. Schreiben Sie eine Zahl, 0 oder mehr.",
  negativeWeight: "{address} gibt „{criterion}“ das Gewicht {value}. Ein Gewicht ist 0 oder mehr.",
  hugeWeight: "{address} gibt „{criterion}“ das Gewicht {value}. Ein Gewicht ist höchstens eine Milliarde.",
  zeroWeights:
    "Alle Gewichte sind 0 ({address}), darum lässt sich nichts wägen. Geben Sie mindestens einem Kriterium ein Gewicht.",
  badHigherIsBetter: "{address} sagt „{value}“ unter „Mehr ist besser“. Schreiben Sie ja oder nein.",
  badCriterionSource:
    "{address} sagt „{value}“ unter Quelle. Schreiben Sie Bewertung, Umsatz gesamt, Letzte Veränderung oder CAGR.",
  badCriterionWish:
    "Das Kriterium „{criterion}“ kann nicht das Gewicht {value} haben. Ein Gewicht reicht von 0 bis zu einer Milliarde.",
  ratingOutOfScale:
    "{address} enthält die Bewertung {value} für „{criterion}“, außerhalb der Skala von {lowest, number} bis {highest, number}. {more, select, none {} some {Ebenso {list}. } other {Ebenso {list} und weitere. }}Berichtigen Sie das oder ändern Sie die Einstellung Rating scale.",
  noTasks:
    "{table} auf {sheet} hat noch keine Aufgaben. Schreiben Sie je Zeile eine Aufgabe mit Beginn und Ende und erstellen Sie den Zeitplan erneut.",
  noTeam:
    "{table} auf {sheet} nennt noch niemanden. Schreiben Sie je Zeile Person, Kunde und Rolle und erstellen Sie das Team erneut.",
  noDivisions:
    "{table} auf {sheet} hat noch keine Bereiche. Schreiben Sie je Zeile einen Bereich und erstellen Sie die Bereichskarte erneut.",
  noProducts:
    "{table} auf {sheet} hat keine Spalte für ein Produkt oder eine Leistung. Fügen Sie rechts vom Betreuer für jedes eine Spalte ein und erstellen Sie die Bereichskarte erneut.",
};
