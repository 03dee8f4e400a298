import type { Translated } from "../Messages";
import type { retentionPane as english } from "../en/retentionPane";

/** The pane's view of retention, in Russian. */
export const retentionPane: Translated<typeof english> = {
  title: "Удержано и потеряно",
  logo: "Удержано клиентов",
  gross: "Удержано выручки без роста (GRR)",
  net: "Удержано выручки с ростом (NRR)",
  notKnown: "неизвестно",
  ofAccounts: "{kept, number} из {opening, number}",
  lostTitle: "Потеряны или снизили выручку ({accounts, number})",
  nobodyLost: "Никто не ушёл и не приносит меньше.",
  left: "Потеряно {amount}",
  bringsLess: "На {amount} меньше",
  from: "С",
  to: "По",
  lastTwo: "Всегда последние два периода",
};
