import type { Translated } from "../Messages";
import type { explainBeside as english } from "../en/explainBeside";

/** What the explanation of an account says of its score and its risk, in Russian. */
export const explainBeside: Translated<typeof english> = {
  scoreHeading: "Балл по критериям",
  score: {
    placed:
      "Ранг {rank, number} из {scored, number}, балл {score, number, score}; рост {growth, number, score}, гармония {harmony, number, score}: {quadrant}.",
    both: "Ранг {rank, number} из {scored, number}, балл {score, number, score}; рост {growth, number, score}, гармония {harmony, number, score}.",
    growthOnly:
      "Ранг {rank, number} из {scored, number}, балл {score, number, score}; рост {growth, number, score}.",
    harmonyOnly:
      "Ранг {rank, number} из {scored, number}, балл {score, number, score}; гармония {harmony, number, score}.",
  },
  noScore: "Нет ни одной оценки, которая учитывается, поэтому нет и балла.",
  mark: {
    rated: "{criterion}: {mark, number, score}, доля веса {weight, number, exactShare}.",
    turned:
      "{criterion}: {mark, number, score} (меньше — лучше, поэтому перевёрнуто), доля веса {weight, number, exactShare}.",
    missing: "{criterion}: оценки нет, поэтому вес не учтён.",
  },
  lever:
    "Оценка на единицу выше по критерию «{criterion}» прибавила бы к баллу {gain, number, score}, больше, чем по любому другому из оценённых.",
  leverTurned:
    "Оценка на единицу ниже по критерию «{criterion}» прибавила бы к баллу {gain, number, score}, больше, чем по любому другому из оценённых.",

  riskHeading: "Риск",
  endangered:
    "Под угрозой: вовлечённость {engagement, number, count} ниже {engagementLine, number, count}, а риск ухода {risk, number, count} выше {riskLine, number, count}.",
  safe: {
    both: "Не под угрозой: вовлечённость {engagement, number, count} не ниже {engagementLine, number, count}, а риск ухода {risk, number, count} не выше {riskLine, number, count}.",
    engagement:
      "Не под угрозой: вовлечённость {engagement, number, count} не ниже {engagementLine, number, count}.",
    risk: "Не под угрозой: риск ухода {risk, number, count} не выше {riskLine, number, count}.",
  },
  notJudged: "Вовлечённость и риск ухода известны не оба, поэтому нельзя сказать, под угрозой ли клиент.",
  mrr: "MRR клиента — {mrr, number, money}, это {share, number, exactShare} всего MRR.",
  mrrWeighed:
    "MRR клиента — {mrr, number, money}, это {share, number, exactShare} всего MRR; с учётом риска важность — {importance, number, exactShare}.",
  mrrSame: "MRR клиента тот же, что в прошлом периоде.",
  mrrMore: "MRR клиента на {change, number, money} больше, чем в прошлом периоде.",
  mrrLess: "MRR клиента на {change, number, money} меньше, чем в прошлом периоде.",
  queue: "Место {place, number} из {of, number} в очереди на удержание, порядок: {rankedBy}.",
  queueSince:
    "Место {place, number} из {of, number} в очереди на удержание, порядок: {rankedBy}; в очереди {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.",
};
