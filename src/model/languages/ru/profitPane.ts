import type { Translated } from "../Messages";
import type { profitPane as english } from "../en/profitPane";

/** The pane's view of the profit matrix, in Russian. */
export const profitPane: Translated<typeof english> = {
  found:
    "{count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} с выручкой и затратами",
  toTable: "К выручке и затратам",
  noTableTitle: "Затрат ещё нет",
  noTable:
    "Матрица прибыли читает таблицу VF_Profit. Нажмите кнопку, чтобы создать её, пустую, с вашими клиентами, если выручка найдена, и заполните.",
  hints: {
    Account: "по одному в строке",
    Revenue: "за один период; пусто — неизвестно, 0 — нет",
    "Cost of goods": "во что обошлись проданные товары или услуги",
    "Cost to serve": "продажи, поддержка, логистика, условия",
    Category: "вид клиента, если нужно",
  },

  title: "Кто приносит, кто теряет",
  profit: "Прибыль",
  earned: "Заработано",
  givenBack: "Потеряно",
  unknown: "Прибыль неизвестна",
  ofAccounts: "{accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  best: "Самые прибыльные клиенты",
  losing: "Убыточные клиенты ({accounts, number})",
  noneLosing: "Убыточных клиентов нет.",
  earns: "прибыль {amount}",
  loses: "убыток {amount}",
};
