import type { Translated } from "../Messages";
import type { dashboardPane as english } from "../en/dashboardPane";

/** The pane's view of the dashboard, in Russian. */
export const dashboardPane: Translated<typeof english> = {
  found: "{count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} с KPI",
  toTable: "К таблице KPI",
  noTableTitle: "KPI ещё нет",
  noTable:
    "Панель читает таблицу VF_Kpis. Нажмите кнопку, чтобы создать её, пустую, с вашими клиентами, если выручка найдена, и заполните.",
  hints: {
    Account: "по одному в строке",
    Plan: "тариф клиента",
    MRR: "сколько платит в месяц; пусто — неизвестно",
    "MRR a period ago": "0 для нового клиента",
    Onboarding: "Не начат, В работе или Завершён",
    Satisfaction: "оценка по вашей шкале",
    Engagement: "от 0 до 100",
    "Cancellation risk": "от 0 до 100",
    "In queue since": "дата, для клиентов, которых удерживают",
  },

  title: "Показатели",
  totalMrr: "MRR",
  change: "Изменение за период",
  endangered: "Клиенты под угрозой",
  atRisk: "MRR под угрозой",
  upsell: "Потенциал допродаж",
  withoutPlan: "Без {plan}",
  onboarding: "Онбординг завершён",
  satisfaction: "Удовлетворённость",
  notKnown: "неизвестно",
  of: "{part, number} из {whole, number}",
  ofJudged: "из {judged, number}",
  onScale: "по шкале {lowest, number, count}–{highest, number, count}",
  endangeredRule:
    "Под угрозой: вовлечённость ниже {engagement, number, count}, а риск ухода выше {risk, number, count}.",

  asOf: "На дату",
  asOfHint: "Пусто — день построения",
  engagementLine: "Под угрозой: вовлечённость ниже",
  riskLine: "и риск ухода выше",
  rankBy: "Порядок клиентов под угрозой",
  importance: "Важность (доля MRR × риск)",
};
