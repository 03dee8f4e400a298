import type { Translated } from "../Messages";
import type { explainBeside as english } from "../en/explainBeside";

/** What the explanation of an account says of its score and its risk, in German. */
export const explainBeside: Translated<typeof english> = {
  scoreHeading: "Punkte nach Kriterium",
  score: {
    placed:
      "Rang {rank, number} von {scored, number} mit {score, number, score} Punkten; Wachstum {growth, number, score}, Harmonie {harmony, number, score}: {quadrant}.",
    both: "Rang {rank, number} von {scored, number} mit {score, number, score} Punkten; Wachstum {growth, number, score}, Harmonie {harmony, number, score}.",
    growthOnly:
      "Rang {rank, number} von {scored, number} mit {score, number, score} Punkten; Wachstum {growth, number, score}.",
    harmonyOnly:
      "Rang {rank, number} von {scored, number} mit {score, number, score} Punkten; Harmonie {harmony, number, score}.",
  },
  noScore: "Keine Bewertung, die zählt, darum keine Punkte.",
  mark: {
    rated: "{criterion}: {mark, number, score} bei {weight, number, exactShare} des Gewichts.",
    turned:
      "{criterion}: {mark, number, score} (weniger ist besser, darum umgekehrt) bei {weight, number, exactShare} des Gewichts.",
    missing: "{criterion}: keine Bewertung, darum bleibt das Gewicht außen vor.",
  },
  lever:
    "Ein Punkt mehr bei {criterion} brächte {gain, number, score} Punkte, mehr als bei jedem anderen bewerteten Kriterium.",
  leverTurned:
    "Ein Punkt weniger bei {criterion} brächte {gain, number, score} Punkte, mehr als bei jedem anderen bewerteten Kriterium.",

  riskHeading: "Risiko",
  endangered:
    "Gefährdet: das Engagement von {engagement, number, count} liegt unter {engagementLine, number, count}, das Kündigungsrisiko von {risk, number, count} über {riskLine, number, count}.",
  safe: {
    both: "Nicht gefährdet: das Engagement von {engagement, number, count} liegt nicht unter {engagementLine, number, count}, das Kündigungsrisiko von {risk, number, count} nicht über {riskLine, number, count}.",
    engagement:
      "Nicht gefährdet: das Engagement von {engagement, number, count} liegt nicht unter {engagementLine, number, count}.",
    risk: "Nicht gefährdet: das Kündigungsrisiko von {risk, number, count} liegt nicht über {riskLine, number, count}.",
  },
  notJudged:
    "Engagement und Kündigungsrisiko sind nicht beide bekannt, darum lässt sich nicht sagen, ob der Kunde gefährdet ist.",
  mrr: "Der Kunde bringt {mrr, number, money} MRR, {share, number, exactShare} des Ganzen.",
  mrrWeighed:
    "Der Kunde bringt {mrr, number, money} MRR, {share, number, exactShare} des Ganzen; mal Risiko ist das eine Wichtigkeit von {importance, number, exactShare}.",
  mrrSame: "Der MRR ist so hoch wie in der Vorperiode.",
  mrrMore: "Der MRR liegt {change, number, money} über der Vorperiode.",
  mrrLess: "Der MRR liegt {change, number, money} unter der Vorperiode.",
  queue: "Platz {place, number} von {of, number} in der Warteschlange der Gefährdeten nach {rankedBy}.",
  queueSince:
    "Platz {place, number} von {of, number} in der Warteschlange der Gefährdeten nach {rankedBy}; seit {days, plural, one {# Tag} other {# Tagen}}.",
};
