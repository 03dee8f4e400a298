import type { Translated } from "../Messages";
import type { scorePane as english } from "../en/scorePane";

/** The pane's view of the scoring matrix, and its settings, in German. */
export const scorePane: Translated<typeof english> = {
  rankingTitle: "Rangliste",
  ranking: "Die ersten Kunden nach Punkten",
  rank: "Rang",
  account: "Kunde",
  score: "Punkte",
  quadrant: "Quadrant",
  noQuadrant: "keiner",
  noRatings:
    "Noch ist kein Kunde bewertet. Drücken Sie die Taste, um die Blätter Kriterien und Bewertungen anzulegen, bewerten Sie Ihre Kunden dort von {lowest, number} bis {highest, number} und drücken Sie die Taste erneut.",
  noScores:
    "Noch ist kein Kunde bewertet. Bewerten Sie Ihre Kunden von {lowest, number} bis {highest, number} und drücken Sie dann die Taste.",
  lacking:
    "{lacking, plural, one {# von {accounts, number} Kunden fehlen noch Bewertungen.} other {# von {accounts, number} Kunden fehlen noch Bewertungen.}}",
  allRated: "{accounts, plural, =1 {Der Kunde ist bewertet.} other {Alle # Kunden sind bewertet.}}",
  toRatings: "Zu den Bewertungen",
  firmTitle: "Wie fest die Spitze steht",

  criteriaTitle: "Kriterien und Gewichte",
  recommended:
    "{least, number} bis {most, number} Kriterien genügen, um Kunden zu unterscheiden, und lassen sich sorgfältig bewerten.",
  counting:
    "{criteria, plural, one {# Kriterium zählt} other {# Kriterien zählen}}; die Gewichte ergeben {sum, number, count}.",
  fewer: "Fügen Sie welche hinzu, damit nicht eine Bewertung allein entscheidet.",
  more: "Nehmen Sie welche heraus, damit jedes sorgfältig bewertet wird.",
  needNot100: "Sie müssen nicht 100 ergeben: jedes zählt als sein Teil der Summe.",
  weight: "Gewicht von {criterion}",
  change: "Ändern",
  edit: "{criterion} ändern",
  worth: "zählt {share, number, share}",
  notCounted: "zählt nicht",
  lowerIsBetter: "weniger ist besser",
  comesFrom: {
    "Revenue total": "Umsatz aller Perioden",
    "Last change": "Veränderung zur Vorperiode",
    CAGR: "Wachstum im Jahr (CAGR)",
  },
  dimension: "Dimension",
  dimensions: { Growth: "Wachstum", Harmony: "Harmonie" },
  better: "Was besser ist",
  betterNames: { yes: "Mehr ist besser", no: "Weniger ist besser" },
  source: "Kommt aus",
  sources: {
    Rating: "Ihren Bewertungen",
    "Revenue total": "Umsatz aller Perioden",
    "Last change": "Veränderung zur Vorperiode",
    CAGR: "Wachstum im Jahr (CAGR)",
  },
  add: "Kriterium hinzufügen",
  search: "In der Bibliothek suchen oder eigenes nennen",
  library: "Kriterien der Bibliothek",
  meaning: "{dimension}. {meaning}",
  meaningTurned: "{dimension}, weniger ist besser. {meaning}",
  addOwn: "„{criterion}“ als eigenes hinzufügen",
  nothingFound: "Die Bibliothek hat nichts Ähnliches.",
  added: "{criterion} gehört zu den Kriterien.",
  keptInTable: "Was Sie herausnehmen, behält seine Zeile und seine Bewertungen, mit dem Gewicht 0.",
  resetCriteria: "Zurück zu den gespeicherten Kriterien",

  topAccounts: "Zur Spitze gehören so viele Kunden",
  scaleLowest: "Bewertungen von",
  scaleHighest: "bis",
  quadrantLines: "Quadranten trennt",
  quadrantLineNames: {
    "middle of the scale": "die Mitte der Skala",
    median: "der mittlere Kunde",
  },
  quadrantNames: {
    bothHigh: "Wachstum und Harmonie hoch",
    harmonyHigh: "Harmonie hoch, Wachstum gering",
    growthHigh: "Wachstum hoch, Harmonie gering",
    bothLow: "Beide gering",
  },
  tierBy: "Stufen gehen nach",
  tierByNames: { revenue: "Umsatz", score: "Punkten", mix: "beidem, gemischt" },
  scoreInMix: "Anteil der Punkte in der Mischung",
};
