import type { Translated } from "../Messages";
import type { explainBeside as english } from "../en/explainBeside";

/** What the explanation of an account says of its score and its risk, in Brazilian Portuguese. */
export const explainBeside: Translated<typeof english> = {
  scoreHeading: "Pontuação por critério",
  score: {
    placed:
      "Posição {rank, number} de {scored, number} com pontuação {score, number, score}; crescimento {growth, number, score}, harmonia {harmony, number, score}: {quadrant}.",
    both: "Posição {rank, number} de {scored, number} com pontuação {score, number, score}; crescimento {growth, number, score}, harmonia {harmony, number, score}.",
    growthOnly:
      "Posição {rank, number} de {scored, number} com pontuação {score, number, score}; crescimento {growth, number, score}.",
    harmonyOnly:
      "Posição {rank, number} de {scored, number} com pontuação {score, number, score}; harmonia {harmony, number, score}.",
  },
  noScore: "Não tem nenhuma nota que conte, por isso não tem pontuação.",
  mark: {
    rated: "{criterion}: {mark, number, score} com {weight, number, exactShare} do peso.",
    turned:
      "{criterion}: {mark, number, score} (menor é melhor, por isso invertida) com {weight, number, exactShare} do peso.",
    missing: "{criterion}: sem nota, por isso o peso fica de fora.",
  },
  lever:
    "Um ponto a mais em {criterion} somaria {gain, number, score} à pontuação, mais que em qualquer outro critério avaliado.",
  leverTurned:
    "Um ponto a menos em {criterion} somaria {gain, number, score} à pontuação, mais que em qualquer outro critério avaliado.",

  riskHeading: "Risco",
  endangered:
    "Em risco: o engajamento de {engagement, number, count} está abaixo de {engagementLine, number, count} e a ameaça de cancelamento de {risk, number, count}, acima de {riskLine, number, count}.",
  safe: {
    both: "Fora de risco: o engajamento de {engagement, number, count} não está abaixo de {engagementLine, number, count} e a ameaça de cancelamento de {risk, number, count} não está acima de {riskLine, number, count}.",
    engagement:
      "Fora de risco: o engajamento de {engagement, number, count} não está abaixo de {engagementLine, number, count}.",
    risk: "Fora de risco: a ameaça de cancelamento de {risk, number, count} não está acima de {riskLine, number, count}.",
  },
  notJudged:
    "Engajamento e ameaça de cancelamento não são ambos conhecidos, por isso não se pode dizer se está em risco.",
  mrr: "Traz {mrr, number, money} de MRR, {share, number, exactShare} do total.",
  mrrWeighed:
    "Traz {mrr, number, money} de MRR, {share, number, exactShare} do total; vezes a ameaça, dá uma importância de {importance, number, exactShare}.",
  mrrSame: "O MRR é o mesmo do período anterior.",
  mrrMore: "O MRR é {change, number, money} maior que no período anterior.",
  mrrLess: "O MRR é {change, number, money} menor que no período anterior.",
  queue: "Lugar {place, number} de {of, number} na fila de risco, por {rankedBy}.",
  queueSince:
    "Lugar {place, number} de {of, number} na fila de risco, por {rankedBy}; nela há {days, plural, one {# dia} other {# dias}}.",
};
