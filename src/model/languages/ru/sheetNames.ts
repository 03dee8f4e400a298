import type { Translated } from "../Messages";
import type { sheetNames as english } from "../en/sheetNames";

/** Names of our sheets, of at most 31 characters, in Russian. */
export const sheetNames: Translated<typeof english> = {
  Pareto: "Парето",
  ABC: "ABC",
  "KAM Settings": "Настройки KAM",
  "Scoring matrix": "Матрица оценки",
  "KA dashboard": "Панель ключевых клиентов",
  Retention: "Удержание",
  "Profit matrix": "Матрица прибыли",
  "KAM charter": "Хартия KAM",
  Timeline: "План-график",
  Team: "Команда",
  "Division map": "Карта подразделений",
  "Decision map": "Карта решений",
  Contents: "Содержание",
  Criteria: "Критерии",
  Ratings: "Оценки",
  KPIs: "KPI",
  "MRR history": "История MRR",
  Profit: "Прибыль",
  Charter: "Хартия",
  Plan: "План",
  Divisions: "Подразделения",
  "Team members": "Участники команды",
  Contacts: "Контакты",
  Influence: "Влияние",
  Revenue: "Выручка",
};
