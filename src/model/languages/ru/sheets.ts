import type { Translated } from "../Messages";
import type { sheets as english } from "../en/sheets";

/** Sentences and headings of the sheets of Pareto, ABC and settings, and what all sheets share, in Russian. */
export const sheets: Translated<typeof english> = {
  paretoTitle: "Анализ Парето",
  vitalFew:
    "{few, number} из {ranked, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} ({fewShare, number, share}) {few, plural, one {приносит} few {приносят} many {приносят} other {приносят}} {line, number, line} выручки; {topFifth, select, 1 {крупнейший приносит} other {крупнейшие 20\u00a0% приносят}} {topShare, number, share}.",
  vitalFewOne: "Один клиент приносит всю выручку.",
  concentration:
    "Крупнейший клиент приносит {top1, number, share} выручки{tops, select, one {} five {, пять крупнейших — {top5, number, share}} other {, пять крупнейших — {top5, number, share}, десять крупнейших — {top10, number, share}}} (HHI {hhi, number, ::.000}, Джини {gini, number, ::.00}).",
  paretoChart: "Выручка по клиентам и накопленная доля",
  paretoOthers:
    "Крупнейшие клиенты ({shown, number}) и, в последнем столбце, остальные {others, number} вместе.",
  paretoOthersCut:
    "Крупнейшие клиенты ({shown, number}) и, в последнем столбце, остальные {others, number} вместе: {share, number, share} выручки, столбец выходит за шкалу.",
  paretoChartDescription:
    "Диаграмма Парето. Столбцы: выручка каждого клиента в цвете его группы. Линия: накопленная доля. Пунктир: {line, number, line} выручки. {finding}",
  paretoPointDescription:
    "Диаграмма Парето. Столбцы: выручка каждого клиента в цвете его группы. Линия: накопленная доля. {finding}",
  cumulativeShare: "Накопленная доля",
  othersTogether: "Остальные",
  others: "Остальные ({accounts, number})",
  paretoLine: "Линия {line, number, line}",
  unrankedHeading: "Клиенты без ранга ({accounts, number})",
  unrankedReasons: {
    none: "Нет выручки",
    cancelled: "Кредит-ноты гасят выручку",
    negative: "Кредит-ноты превышают выручку",
  },

  abcTitle: "ABC-анализ",
  firstTier:
    "{tier}: {accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {share, number, share} выручки",
  nextTier: "{tier}: {accounts, number}, {share, number, share}",
  tiersHeading: "Группы",
  total: "Итого",
  mirrorHeading: "Количество и ценность по группам",
  quantity: "Количество: доля клиентов",
  value: "Ценность: доля выручки",
  mirrorDescription: "Зеркальные полосы по группам: слева доля клиентов, справа доля выручки. {finding}",
  byPeriodHeading: "Группы по периодам, каждый сам по себе",
  byPeriodChart: "Выручка по периодам и группам",
  byPeriodDescription: "Столбцы с накоплением: выручка каждой группы в каждом периоде с {first} по {last}.",
  moversHeading: "Клиенты, сменившие группу, новые и потерянные",
  movement:
    "С {from} по {to}: выше — {up, number}, ниже — {down, number}, без изменений — {unchanged, number}, новых — {fresh, number}, потеряно — {lost, number}.",
  flowsHeading: "Движение между группами",
  flowsHint:
    "Сначала последние периоды. Из «Новый»: раньше выручки не было. В «Потерян»: теперь выручки нет.",
  onePeriod: "Прочитан только период {period}. Для движения нужны два.",

  settingsTitle: "Настройки ключевых клиентов",
  settingsFinding: "Измените значение здесь или в области задач, затем снова запустите инструмент.",
  lineUnused:
    "Пусто: {tiers, plural, one {для # группы} few {для # групп} many {для # групп} other {для # групп}} такая граница не нужна. Чтобы использовать её, назовите больше групп.",
  settingsStamp: "Записано {day}. Настройки хранятся в этой книге.",
  sourcesHeading: "Источники выручки",
  sourcesHint:
    "Напишите «да» в столбце «Читать» у каждого источника, который нужно читать. Клиенты из нескольких источников складываются.",

  notesHeading: "{notes, select, 0 {Замечания} other {Замечания ({notes, number})}}",
  noNotes: "Нет. Всё прочитано так, как записано.",
  chartData: "Данные диаграммы",
  units: { thousands: "\u00a0тыс.", millions: "\u00a0млн", milliards: "\u00a0млрд" },

  asOf: "По состоянию на {day}",
  sources:
    "{sources, select, 1 {Источник: {shown}} other {Источники: {shown}}}{more, select, 0 {} other { и ещё {more, number}}}",
  sourceTable: "{table} на листе «{sheet}»",
  periods: "{first} – {last}",
  rule: "Правило: {lines}",
  lines: {
    "share of revenue": "{tier} до {line, number, line}",
    "share of accounts": "{tier} до {line, number, line} клиентов",
    "absolute revenue": "{tier} от {line, number, count}",
    "number of accounts":
      "{tier} до {line, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}",
  },
  crossing: { "stays above": "на границе — выше", "falls below": "на границе — ниже" },
  unit: "{size, select, 1 {Выручка в {currency}} 1000 {Выручка в тыс. {currency}} other {Выручка в млн {currency}}}",
  unitAlone: "{size, select, 1000 {Выручка в тысячах} other {Выручка в миллионах}}",
  current: "Актуально",
  changed: "Источники изменены: пересчитайте",
};
