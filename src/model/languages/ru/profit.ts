import type { Translated } from "../Messages";
import type { profit as english } from "../en/profit";

/** The sheet of the profit matrix, its table to fill in, and what its action says when it is done, in Russian. */
export const profit: Translated<typeof english> = {
  title: "Матрица прибыли",
  finding:
    "{earners, select, 1 {Лучший из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносит} other {Лучшие {earners, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносят}} {earnedShare, number, share} прибыли; {losers, select, 1 {последний отнимает} other {последние {losers, number} отнимают}} {lostShare, number, share}.",
  findingNoneLoses:
    "{accounts, select, 1 {Единственный клиент приносит всю прибыль.} other {Убыточных клиентов нет; {few, select, 1 {лучший из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносит} other {лучшие {few, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносят}} {fewShare, number, share} прибыли.}}",
  findingNothingLeft:
    "Прибыли не остаётся: {earners, select, 1 {лучший из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносит} other {лучшие {earners, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносят}} {earned}, {losers, select, 1 {последний теряет} other {последние {losers, number} теряют}} {lost}.",
  findingLoss:
    "Портфель теряет {loss}: {earners, select, 1 {лучший из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносит} other {лучшие {earners, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} приносят}} {earned}, {losers, select, 1 {последний теряет} other {последние {losers, number} теряют}} {lost}.",
  findingNoneEarns:
    "Ни один клиент не приносит прибыли: {losers, plural, one {# клиент теряет} few {# клиента теряют} many {# клиентов теряют} other {# клиента теряют}} {lost}.",
  findingNothing: "Ни один клиент не приносит ни прибыли, ни убытка.",
  moneyUnit:
    "{size, select, 1 {Суммы в {currency}} 1000 {Суммы в тыс. {currency}} other {Суммы в млн {currency}}}",
  moneyUnitAlone: "{size, select, 1000 {Суммы в тысячах} other {Суммы в миллионах}}",
  linesAt: "Линии по медианам",
  changed: "VF_Profit изменена: постройте заново",

  matrixHeading: "Маржа и затраты на обслуживание",
  matrixCaption:
    "Пунктир — медианы: маржа {margin, number, share} и затраты {cost, number, share}. Ниже оранжевой линии клиент убыточен.",
  matrixCaptionNone: "Ни у одного клиента нет выручки выше нуля.",
  matrixDescription:
    "Клиенты по валовой марже (вверх) и доле затрат на обслуживание в выручке (вправо), разделены линиями {margin, number, share} и {cost, number, share}. {finding}",
  margin: "Валовая маржа",
  cost: "Затраты на обслуживание, доля выручки",
  quadrants: {
    protect: "Беречь",
    serveLeaner: "Экономить",
    raiseMargin: "Поднять маржу",
    rethink: "Пересмотреть",
  },
  series: {
    earns: "Прибыльный",
    loses: "Убыточный",
    quadrants: "Квадранты",
    marginLine: "Медиана валовой маржи",
    costLine: "Медиана затрат на обслуживание",
    breakEven: "Безубыточность",
    curve: "Накопленная прибыль",
    peak: "Максимум",
  },
  whaleHeading: "Кривая кита",
  whaleCaption: "Накопленная прибыль, начиная с лучших; всё выше 100\u00a0% отнимают последние клиенты.",
  whaleCaptionMoney: "Накопленный вклад, начиная с лучших; прибыли, чтобы считать доли, нет.",
  whaleDescription: "Линия накопленной прибыли по клиентам, начиная с лучших. {finding}",
  whaleAccounts: "Клиенты, начиная с лучших",
  profitLine: "100\u00a0% прибыли",
  peak: "Максимум: {accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {height}",
  gridHeading: "Прибыль по категориям и продуктам",
  gridCaption: "Из столбцов продуктов таблицы VF_Profit; клиенты, чья прибыль неизвестна, здесь тоже учтены.",
  noCategory: "Без категории",
  tableHeading:
    "{accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, начиная с самых прибыльных",
  tableCaption:
    "Валовая маржа = (выручка – себестоимость) ÷ выручка. Вклад = выручка – себестоимость – затраты на обслуживание. Точка на линии относится к лучшей стороне.",
  quadrantWords:
    "{protect}: маржа высокая, затраты низкие. {serveLeaner}: и то и другое высокое. {raiseMargin}: и то и другое низкое. {rethink}: маржа низкая, затраты высокие.",

  built:
    "Матрица прибыли построена: {accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {losers, select, 0 {убыточных нет} other {убыточных {losers, number}}}.",
  made: "Таблицы VF_Profit не было; теперь она есть на листе «{sheet}»{accounts, select, 0 {} other {, в ней {accounts, plural, one {# ваш клиент} few {# ваших клиента} many {# ваших клиентов} other {# ваших клиента}}}}. Заполните выручку, себестоимость и затраты на обслуживание, затем постройте матрицу прибыли.",

  inputTitle: "Выручка и затраты ключевых клиентов",
  inputFinding:
    "Один клиент — одна строка, все суммы за один и тот же период. Неизвестное оставьте пустым, затем нажмите «Построить матрицу прибыли».",
  inputStamp: "На каждый продукт, прибыль по которому вы знаете, добавьте столбец с этой прибылью.",
  limits: {
    Revenue: "Выручка за период, число. Пусто — неизвестно; 0 — нет.",
    "Cost of goods": "Во что вам обошлись проданные товары или услуги, число выше нуля.",
    "Cost to serve":
      "Продажи, поддержка, логистика, условия: во что обходится обслуживание клиента, число выше нуля.",
  },
};
