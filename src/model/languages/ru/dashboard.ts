import type { Translated } from "../Messages";
import type { dashboard as english } from "../en/dashboard";

/** The sheets of the dashboard and of KPIs, and what their action says when it is done, in Russian. */
export const dashboard: Translated<typeof english> = {
  title: "Панель ключевых клиентов",
  finding:
    "MRR — {mrr, number, wholeMoney}{trend, select, none {, за период без изменений} up {, рост за период {change, number, share}} down {, снижение за период {change, number, share}} other {}}; {danger, select, unknown {неизвестно, есть ли клиенты под угрозой} none {клиентов под угрозой нет} other {под угрозой {endangered, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}}}{danger, select, share {, на них приходится {share, number, share} MRR} other {}}.",
  unit: "{size, select, 1 {MRR, {currency}} 1000 {MRR, тыс. {currency}} other {MRR, млн {currency}}}",
  unitAlone: "{size, select, 1000 {MRR, тыс.} other {MRR, млн}}",
  notesBeside:
    "{notes, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} справа от этой страницы",
  changed: "Источники изменены: постройте заново",

  tiles: {
    mrr: "MRR",
    mrrIn: "MRR, {currency}",
    change: "Изменение MRR",
    accounts: "Клиенты",
    upsell: "Потенциал допродаж",
    endangered: "Клиенты под угрозой",
    atRisk: "MRR под угрозой",
  },
  onPeriodAgo:
    "{way, select, up {▲ +{change, number, share}} down {▼ −{change, number, share}} other {○ без изменений}} за период",
  periodAgoUnknown: "○ прошлый период неизвестен",
  comparedAll:
    "{way, select, up {▲ рост} down {▼ снижение} other {○ без изменений}}, {accounts, plural, one {# клиент} few {все # клиента} many {все # клиентов} other {все # клиента}}",
  compared:
    "{way, select, up {▲ рост} down {▼ снижение} other {○ без изменений}}, {compared, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}",
  noneMoved: "○ никто не пришёл и не ушёл",
  came: "▲ +{came, number} новых",
  went: "▼ −{went, number} ушли",
  cameAndWent: "▲ +{came, number} новых  ▼ −{went, number} ушли",
  without: "{accounts, number} из {of, number} без {plan}",
  noPlans: "тарифы неизвестны",
  riskUnknown: "○ риск неизвестен",
  ofAccounts:
    "{endangered, select, 0 {○} other {◆}} {share, number, share} от {judged, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}",
  shareUnknown: "○ доля MRR неизвестна",
  ofMrr: "{endangered, select, 0 {○} other {◆}} {share, number, share} MRR",

  mrrHeading: "MRR по тарифам",
  mrrDescription: "Столбцы с накоплением: MRR каждого тарифа с {first} по {last}. {finding}",
  changeHeading: "Изменение к прошлому периоду",
  changeDescription: "Линия: изменение MRR к прошлому периоду в долях, с {first} по {last}.",
  changeNeeds:
    "Тарифы от наименьшего MRR на клиента к наибольшему. Чтобы видеть больше периодов, добавьте таблицу VF_MrrHistory: «Период», затем по столбцу на тариф.",
  periodAgo: "Прошлый период",
  now: "Сейчас",
  noPlan: "Без тарифа",
  onboardingHeading: "{accounts, select, 0 {Онбординг} other {Онбординг: завершён у {share, number, share}}}",
  onboardingDescription: "Кольцевая диаграмма онбординга. {labels}.",
  onboardingLabel: "{status}: {accounts, number}",
  satisfactionHeading: "Удовлетворённость: {mean, number, ::.0} по шкале {lowest, number}–{highest, number}",
  satisfactionUnknown: "Удовлетворённость",
  satisfactionDescription:
    "Полосы: сколько из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} поставили каждую оценку; среднее — {mean, number, ::.0}.",
  nothingKnown: "Неизвестно. Заполните столбец «{column}» в VF_Kpis.",

  queueUnknown: "Очередь на удержание: вовлечённость или риск неизвестны",
  queueEmpty: "Очередь на удержание: в ней никого нет",
  queueHeading:
    "Очередь на удержание: {accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  queueCut:
    "Очередь на удержание: первые {shown, number} из {accounts, number}; ещё {below, number} ниже этой страницы",
  endangeredRule:
    "Под угрозой: вовлечённость ниже {engagementLine, number}, а риск ухода выше {riskLine, number}. Угроза: насколько далеко за обеими границами, ▲ меньше, ◆ больше половины пути.",
  rankRule: "Порядок: «{column}», сначала наибольшие, затем дни в очереди на {day}.",
  rankRuleImportance:
    "Порядок: важность (доля MRR × риск ухода), сначала наибольшая, затем дни в очереди на {day}.",

  built:
    "Панель построена: {accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}{danger, select, unknown {; неизвестно, есть ли среди них клиенты под угрозой} share {, под угрозой {endangered, number}, на них приходится {share, number, share} MRR} other {, под угрозой {endangered, number}}}.",
  made: "Таблицы VF_Kpis не было; теперь она есть на листе «{sheet}»{accounts, select, 0 {} other {, в ней {accounts, plural, one {# ваш клиент} few {# ваших клиента} many {# ваших клиентов} other {# ваших клиента}}}}. Заполните хотя бы MRR, вовлечённость и риск ухода, затем постройте панель.",

  kpisTitle: "KPI ключевых клиентов",
  kpisFinding:
    "Один клиент — одна строка. Заполните, что знаете, остальное оставьте пустым и нажмите «Построить панель».",
  kpisStamp:
    "Остальные столбцы — ваши; по числовому можно упорядочить очередь на удержание. Для MRR по времени добавьте таблицу VF_MrrHistory: «Период», затем по столбцу на тариф.",
  limits: {
    Plan: "Тариф клиента. Клиент с двумя тарифами занимает две строки.",
    MRR: "Текущая ежемесячная регулярная выручка, число. Пусто — неизвестно; 0 — нет.",
    "MRR a period ago": "MRR прошлого периода. 0 для клиента, который с тех пор появился.",
    Onboarding: "Не начат, В работе или Завершён.",
    Satisfaction: "Число по вашей шкале: 1–5, 0–10 или 0–100, одна шкала для всех клиентов.",
    Engagement: "От 0 (нет) до 100 (полная).",
    "Cancellation risk": "От 0 (нет) до 100 (неизбежно).",
    "In queue since": "День, когда клиент попал в очередь на удержание.",
  },
};
