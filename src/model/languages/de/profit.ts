import type { Translated } from "../Messages";
import type { profit as english } from "../en/profit";

/** The sheet of the profit matrix, its table to fill in, and what its action says, in German. */
export const profit: Translated<typeof english> = {
  title: "Gewinnmatrix",
  finding:
    "{earners, plural, one {Der beste von {accounts, plural, one {# Kunden} other {# Kunden}} bringt} other {Die besten # von {accounts, plural, one {# Kunden} other {# Kunden}} bringen}} {earnedShare, number, share} des Gewinns; {losers, plural, one {der letzte gibt} other {die letzten # geben}} {lostShare, number, share} zurück.",
  findingNoneLoses:
    "{accounts, plural, =1 {Der eine Kunde bringt den ganzen Gewinn.} other {Kein Kunde bringt Verlust; {few, plural, one {der beste von {accounts, plural, one {# Kunden} other {# Kunden}} bringt} other {die besten # von {accounts, plural, one {# Kunden} other {# Kunden}} bringen}} {fewShare, number, share} des Gewinns.}}",
  findingNothingLeft:
    "Es bleibt nichts: {earners, plural, one {der beste von {accounts, plural, one {# Kunden} other {# Kunden}} bringt} other {die besten # von {accounts, plural, one {# Kunden} other {# Kunden}} bringen}} {earned}, {losers, plural, one {der letzte verliert} other {die letzten # verlieren}} {lost}.",
  findingLoss:
    "Das Portfolio verliert {loss}: {earners, plural, one {der beste von {accounts, plural, one {# Kunden} other {# Kunden}} bringt} other {die besten # von {accounts, plural, one {# Kunden} other {# Kunden}} bringen}} {earned}, {losers, plural, one {der letzte verliert} other {die letzten # verlieren}} {lost}.",
  findingNoneEarns:
    "Kein Kunde bringt Gewinn: {losers, plural, one {# Kunde verliert} other {# Kunden verlieren}} {lost}.",
  findingNothing: "Kein Kunde bringt Gewinn oder Verlust.",
  moneyUnit:
    "{size, plural, =1 {Beträge in {currency}} =1000 {Beträge in Tausend {currency}} other {Beträge in Millionen {currency}}}",
  moneyUnitAlone: "{size, plural, =1000 {Beträge in Tausend} other {Beträge in Millionen}}",
  linesAt: "Linien bei den Medianen",
  changed: "VF_Profit geändert: neu erstellen",

  matrixHeading: "Marge nach Betreuungskosten",
  matrixCaption:
    "Gestrichelt: Mediane, {margin, number, share} Marge und {cost, number, share} Kosten. Unter der orangen Linie bringt ein Kunde Verlust.",
  matrixCaptionNone: "Kein Kunde hat Umsatz über null.",
  matrixDescription:
    "Kunden nach Bruttomarge (nach oben) und Betreuungskosten als Anteil am Umsatz (nach rechts), getrennt bei {margin, number, share} und {cost, number, share}. {finding}",
  margin: "Bruttomarge",
  cost: "Betreuungskosten, Anteil am Umsatz",
  quadrants: {
    protect: "Schützen",
    serveLeaner: "Schlanker betreuen",
    raiseMargin: "Marge heben",
    rethink: "Überdenken",
  },
  series: {
    earns: "Bringt Gewinn",
    loses: "Bringt Verlust",
    quadrants: "Quadranten",
    marginLine: "Median der Bruttomarge",
    costLine: "Median der Betreuungskosten",
    breakEven: "Gewinnschwelle",
    curve: "Kumulierter Gewinn",
    peak: "Höchststand",
  },
  whaleHeading: "Gewinnkurve (Whale Curve)",
  whaleCaption: "Kumulierter Gewinn, der beste Kunde zuerst; über 100 % liegt, was die letzten zurückgeben.",
  whaleCaptionMoney:
    "Kumulierter Deckungsbeitrag, der beste Kunde zuerst; es gibt keinen Gewinn, von dem Anteile zu nehmen wären.",
  whaleDescription: "Linie des kumulierten Gewinns über die Kunden, der beste zuerst. {finding}",
  whaleAccounts: "Kunden, der beste zuerst",
  profitLine: "100 % des Gewinns",
  peak: "Höchststand: {accounts, plural, one {# Kunde} other {# Kunden}}, {height}",
  gridHeading: "Gewinn nach Kategorie und Produkt",
  gridCaption:
    "Wie in den Produktspalten von VF_Profit angegeben; auch Kunden ohne eigenen Gewinn zählen hier.",
  noCategory: "Ohne Kategorie",
  tableHeading: "{accounts, plural, one {# Kunde} other {# Kunden}}, die einträglichsten zuerst",
  tableCaption:
    "Bruttomarge = (Umsatz – Warenkosten) ÷ Umsatz. Deckungsbeitrag = Umsatz – Warenkosten – Betreuungskosten. Auf einer Linie gilt die bessere Seite.",
  quadrantWords:
    "{protect}: Marge hoch, Betreuungskosten gering. {serveLeaner}: beide hoch. {raiseMargin}: beide gering. {rethink}: Marge gering, Kosten hoch.",

  built:
    "Gewinnmatrix erstellt: {accounts, plural, one {# Kunde} other {# Kunden}}, {losers, plural, =0 {keiner bringt Verlust} one {# bringt Verlust} other {# bringen Verlust}}.",
  made: "Es gab keine Tabelle VF_Profit, darum steht sie jetzt auf dem Blatt {sheet}{accounts, plural, =0 {} one { mit Ihrem # Kunden} other { mit Ihren # Kunden}}. Füllen Sie Umsatz, Warenkosten und Betreuungskosten aus und erstellen Sie dann die Gewinnmatrix.",

  inputTitle: "Umsatz und Kosten der Schlüsselkunden",
  inputFinding:
    "Je Zeile ein Kunde, alle Beträge für dieselbe Periode. Lassen Sie leer, was Sie nicht wissen, und drücken Sie „Gewinnmatrix erstellen“.",
  inputStamp:
    "Fügen Sie für jedes Produkt eine Spalte mit dem damit erzielten Gewinn hinzu, wo Sie ihn kennen.",
  limits: {
    Revenue: "Umsatz der Periode, eine Zahl. Leer heißt nicht bekannt; 0 heißt keiner.",
    "Cost of goods": "Was die verkauften Waren oder Leistungen Sie kosten, eine Zahl über null.",
    "Cost to serve":
      "Vertrieb, Support, Logistik, Konditionen: was die Betreuung dieses Kunden kostet, eine Zahl über null.",
  },
};
