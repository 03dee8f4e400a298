import type { Translated } from "../Messages";
import type { scoreSheet as english } from "../en/scoreSheet";

/** The sheets of the scoring matrix, of criteria and of ratings, in German. */
export const scoreSheet: Translated<typeof english> = {
  title: "Bewertungsmatrix",
  finding: {
    none: "Noch hat kein Kunde Punkte. Bewerten Sie die Kunden auf dem Blatt der Bewertungen; dieses Blatt folgt.",
    leadOne: "{first} führt mit {score}",
    leadOneOfTwo: "{first} führt mit {score}, vor {second} ({secondScore})",
    leadOneOfMany: "{first} führt mit {score}, vor {second} ({secondScore}) und {third} ({thirdScore})",
    leadTwo: "{first} und {second} führen mit {score}",
    leadThree: "{first}, {second} und {third} führen mit {score}",
    leadMany: "{first}, {second} und {others} weitere führen mit {score}",
    whole: "{lead}.",
    withQuadrant: "{lead}; in {quadrant}: {inside} von {accounts} Kunden.",
  },
  stamp: {
    inputs: "Kriterien: {criteria}, Bewertungen: {ratings}",
    scale: "Skala {lowest, number} bis {highest, number}",
    period: "Umsatz {period}",
    periods: "Umsatz {first} bis {last}",
  },
  changed: "Seither geändert: Punkte folgen, Anteile der Ziehungen kommen mit dem nächsten Lauf",
  changedTiers:
    "Seither geändert: Punkte folgen, Anteile der Ziehungen und Stufen kommen mit dem nächsten Lauf",

  chartHeading: "Wachstum und Harmonie",
  captionSize: "Je größer die Blase, desto mehr Umsatz.",
  captionAll: "Kunden sind benannt, soweit Platz ist, die besseren zuerst.",
  captionFirst: "Die {labelled, number} besten sind benannt, soweit Platz ist, die besseren zuerst.",
  captionCut: "Gezeichnet sind die {shown, number} besten von {accounts, number}.",
  noChart: "Es gibt kein Diagramm, weil von Wachstum und Harmonie nur eines Kriterien mit Gewicht hat.",
  chartDescription:
    "Wachstum (nach oben) gegen Harmonie (nach rechts), ein Punkt je Kunde. Linien bei Wachstum {growthLine, number, count} und Harmonie {harmonyLine, number, count} trennen {names}.",
  quadrants: "Quadranten",
  growthLine: "Wachstumslinie",
  harmonyLine: "Harmonielinie",

  holdHeading: "{top, plural, =1 {Wie fest der erste Platz steht} other {Wie fest die ersten # stehen}}",
  holdColumn: "Halt in Top {top, number}",
  noHold: "Zu wenige Kunden haben Punkte, um zu sagen, wie fest die Spitze steht.",
  draws: "Jedes Gewicht wurde in {draws, number} Ziehungen um bis zu ±{variation, number, line} verändert.",
  leader:
    "{account} {always, select, yes {bleibt in allen Ziehungen} other {ist in {share, number, wholeShare} der Ziehungen}} vorn.",
  leaders:
    "{accounts} liegen gemeinsam vorn; {account} {always, select, yes {bleibt in allen Ziehungen} other {ist in {share, number, wholeShare} der Ziehungen}} vorn.",
  allHold: "Die ersten {top, number} bleiben in jeder Ziehung die ersten {top, number}.",
  leastSure: "Am wenigsten sicher unter ihnen: {accounts}.",
  nextOutside: "Als Nächste außerhalb: {accounts}.",
  share: "{account} ({share, number, wholeShare})",
  swap: "{upper} und {lower} tauschen in {often, select, half {etwa der Hälfte} other {{share, number, wholeShare}}} der Ziehungen die Plätze.",
  twoSwaps:
    "{upper} und {lower} tauschen in {often, select, half {etwa der Hälfte} other {{share, number, wholeShare}}} der Ziehungen die Plätze; {otherUpper} und {otherLower} in {otherOften, select, half {etwa der Hälfte} other {{otherShare, number, wholeShare}}}.",
  and: "{others} und {last}",
  andOthers: "{shown} und {others, plural, one {# weiterer} other {# weitere}}",

  matrixHeading: "Bewertungen, wie sie zählen",
  growthBand: "Wachstumspotenzial",
  harmonyBand: "Harmonie",
  weight: "Gewicht",
  part: "Teil der Punkte",
  turned: "umgekehrt",
  fed: {
    "Revenue total": "aus Umsatz gesamt",
    "Last change": "aus letzter Veränderung",
    CAGR: "aus CAGR",
  },
  fedTurned: {
    "Revenue total": "aus Umsatz gesamt, umgekehrt",
    "Last change": "aus letzter Veränderung, umgekehrt",
    CAGR: "aus CAGR, umgekehrt",
  },
  otherwise: "{name} (Kriterium)",
  helpers: "Was die Formeln brauchen",

  ruleHeading: "So wird gezählt",
  ruleScore:
    "Punkte = Σ Gewicht × Bewertung ÷ Σ Gewicht, über die Kriterien beider Seiten; Wachstum und Harmonie ebenso, jede über ihre eigenen. Gewichte müssen nicht 100 ergeben.",
  ruleMissing: "Eine fehlende Bewertung bleibt samt ihrem Gewicht außen vor; sie zählt nicht als 0.",
  ruleTurned:
    "Wo weniger besser ist, wird die Bewertung auf der Skala umgekehrt: {highest, number} zählt als {lowest, number}.",
  ruleRank: "Gleiche Punkte teilen einen Rang.",
  ruleMedian:
    "Hoch ist der Median der Kunden oder mehr. Die Linien im Diagramm stehen, wo die Mediane beim Lauf waren.",
  ruleMiddle: "Hoch ist {growthLine, number, count} oder mehr, die Mitte der Skala.",
  ruleMiddles:
    "Hoch ist {growthLine, number, count} oder mehr, die Mitte der Skala ({harmonyLine, number, count}).",
  ruleLive:
    "Ändern Sie ein Gewicht auf {criteria} oder eine Bewertung auf {ratings}, und Punkte, Ränge und Quadranten folgen sofort, auch wo Vital Few nicht installiert ist.",
  ruleStill: {
    hold: "Nur der nächste Lauf erneuert die Anteile der Ziehungen: „Kunden bewerten“ drücken.",
    revenue: "Nur der nächste Lauf erneuert den Umsatz: „Kunden bewerten“ drücken.",
    holdRevenue: "Nur der nächste Lauf erneuert Anteile der Ziehungen und Umsatz: „Kunden bewerten“ drücken.",
    tierRevenue: "Nur der nächste Lauf erneuert Stufen und Umsatz: „Kunden bewerten“ drücken.",
    all: "Nur der nächste Lauf erneuert Anteile der Ziehungen, Stufen und Umsatz: „Kunden bewerten“ drücken.",
  },
  ruleFed:
    "{criteria}: das 5. Perzentil der Kunden zählt als {lowest, number}, das 95. als {highest, number}, dazwischen linear, darüber hinaus gekappt.",
  ruleFigure: {
    "Revenue total": "Umsatz gesamt ist der Nettoumsatz aller Perioden.",
    "Last change":
      "Letzte Veränderung vergleicht die letzte Periode mit der davor; ohne Umsatz dort gibt es keine, und das Gewicht bleibt außen vor.",
    CAGR: "CAGR ist das Wachstum je Periode von der ersten Periode mit Umsatz bis zur letzten; wer erst in der letzten beginnt, hat keines, und das Gewicht bleibt außen vor. Kein Umsatz in der letzten Periode ist −100 %.",
  },
  ruleTierScore:
    "{header}: jede Stufe hat so viele Kunden wie nach Umsatz, gefüllt in der Reihenfolge der Punkte. Gleiche bleiben zusammen.",
  ruleTierMix:
    "{header}: jede Stufe hat so viele Kunden wie nach Umsatz, gefüllt in der Reihenfolge aus {byScore, number, line} Rang nach Punkten und {byRevenue, number, line} Rang nach Umsatz. Gleiche bleiben zusammen.",

  criteriaTitle: "Kriterien",
  criteriaHint: "Drei bis fünf Kriterien genügen, um Kunden zu unterscheiden und sorgfältig zu bewerten.",
  criteriaMore:
    "Ein Gewicht ist eine beliebige Zahl ab 0; es zählt als sein Teil der Summe. Quelle ist Bewertung oder eine Zahl aus dem Umsatz.",
  ratingsTitle: "Bewertungen",
  ratingsHint: "Bewerten Sie jeden Kunden von {lowest, number} (niedrig) bis {highest, number} (hoch).",
  ratingsMore:
    "Lassen Sie leer, was Sie nicht wissen: es bleibt außen vor und zählt nicht als {lowest, number}.",
  limits: {
    weight: "Schreiben Sie eine Zahl, 0 oder mehr.",
    rating: "Bewertung",
    ratingScale:
      "Schreiben Sie eine Zahl von {lowest, number} bis {highest, number}, oder lassen Sie die Zelle leer.",
    dimension: "Wählen Sie Wachstum oder Harmonie.",
    higher: "Wählen Sie ja oder nein.",
    source: "Wählen Sie Bewertung, Umsatz gesamt, Letzte Veränderung oder CAGR.",
  },
  scoredNobody:
    "Die Tabellen für Kriterien und Bewertungen stehen bereit. Füllen Sie sie aus und bewerten Sie erneut.",
  scoredNone:
    "{accounts, plural, one {# Kunde steht} other {# Kunden stehen}} zur Bewertung bereit. Füllen Sie die Bewertungen aus und bewerten Sie erneut.",
  scoredAll:
    "{accounts, plural, one {# Kunde} other {# Kunden}} bewertet. {leaders} {leading, plural, one {führt} other {führen}} mit {score, number, ::.00}.",
  scoredSome:
    "{scored, number} von {accounts, plural, one {# Kunden} other {# Kunden}} bewertet. {leaders} {leading, plural, one {führt} other {führen}} mit {score, number, ::.00}.",
};
