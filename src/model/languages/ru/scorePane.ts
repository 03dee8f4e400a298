import type { Translated } from "../Messages";
import type { scorePane as english } from "../en/scorePane";

/** The pane's view of the scoring matrix, and its settings, in Russian. */
export const scorePane: Translated<typeof english> = {
  rankingTitle: "Рейтинг",
  ranking: "Первые клиенты по баллу",
  rank: "Ранг",
  account: "Клиент",
  score: "Балл",
  quadrant: "Квадрант",
  noQuadrant: "нет",
  noRatings:
    "Ни один клиент ещё не оценён. Нажмите кнопку, чтобы создать листы «Критерии» и «Оценки», оцените там клиентов от {lowest, number} до {highest, number} и нажмите её снова.",
  noScores:
    "Ни один клиент ещё не оценён. Оцените клиентов от {lowest, number} до {highest, number} и нажмите кнопку.",
  lacking:
    "У {lacking, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} ещё нет части оценок.",
  allRated:
    "{accounts, plural, =1 {Клиент оценён.} one {Оценён # клиент: все.} few {Оценены все # клиента.} many {Оценены все # клиентов.} other {Оценены все # клиента.}}",
  toRatings: "К оценкам",
  firmTitle: "Насколько прочны первые места",

  criteriaTitle: "Критерии и веса",
  recommended:
    "Чтобы различать клиентов, хватает {least, number}–{most, number} критериев, и их можно вдумчиво оценить.",
  counting:
    "{criteria, plural, one {Учитывается # критерий} few {Учитываются # критерия} many {Учитываются # критериев} other {Учитываются # критерия}}; сумма весов — {sum, number, count}.",
  fewer: "Добавьте ещё, чтобы не решала одна-единственная оценка.",
  more: "Уберите лишние, чтобы каждый оценивали вдумчиво.",
  needNot100: "Сумма не обязана быть 100: каждый вес — это его доля в сумме.",
  weight: "Вес критерия «{criterion}»",
  change: "Изменить",
  edit: "Изменить критерий «{criterion}»",
  worth: "вес {share, number, share}",
  notCounted: "не учитывается",
  lowerIsBetter: "меньше — лучше",
  comesFrom: {
    "Revenue total": "выручка за все периоды",
    "Last change": "изменение к прошлому периоду",
    CAGR: "рост за год (CAGR)",
  },
  dimension: "Измерение",
  dimensions: { Growth: "Рост", Harmony: "Гармония" },
  better: "Что лучше",
  betterNames: { yes: "Больше — лучше", no: "Меньше — лучше" },
  source: "Откуда",
  sources: {
    Rating: "Ваши оценки",
    "Revenue total": "Выручка за все периоды",
    "Last change": "Изменение к прошлому периоду",
    CAGR: "Рост за год (CAGR)",
  },
  add: "Добавить критерий",
  search: "Найдите в библиотеке или назовите свой",
  library: "Критерии библиотеки",
  meaning: "{dimension}. {meaning}",
  meaningTurned: "{dimension}, меньше — лучше. {meaning}",
  addOwn: "Добавить свой: «{criterion}»",
  nothingFound: "В библиотеке ничего похожего нет.",
  added: "«{criterion}» — среди критериев.",
  keptInTable: "Убранный критерий сохраняет свою строку и оценки, его вес становится 0.",
  resetCriteria: "Вернуть сохранённые критерии",

  topAccounts: "Сколько клиентов считать первыми",
  scaleLowest: "Оценки от",
  scaleHighest: "до",
  quadrantLines: "Квадранты разделяет",
  quadrantLineNames: {
    "middle of the scale": "середина шкалы",
    median: "медиана клиентов",
  },
  quadrantNames: {
    bothHigh: "Рост и гармония высокие",
    harmonyHigh: "Гармония высокая, рост низкий",
    growthHigh: "Рост высокий, гармония низкая",
    bothLow: "Обе низкие",
  },
  tierBy: "Группы — по",
  tierByNames: { revenue: "выручке", score: "баллу", mix: "обоим вместе" },
  scoreInMix: "Доля балла в сочетании",
};
