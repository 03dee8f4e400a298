import type { Translated } from "../Messages";
import type { decisionPane as english } from "../en/decisionPane";

/** The pane's view of the decision map, in Russian. */
export const decisionPane: Translated<typeof english> = {
  found: "{count, plural, one {# контакт} few {# контакта} many {# контактов} other {# контакта}}",
  toTable: "К контактам",
  noTableTitle: "Контактов ещё нет",
  noTable:
    "Карта решений читает таблицы VF_Contacts и VF_Influence. Нажмите кнопку, чтобы создать их пустыми, и запишите по одному человеку в строке.",
  hints: {
    Account: "где человек принимает решения",
    Contact: "по одному человеку в строке",
    Title: "кем он работает; «Консультант», если он из другой организации",
    "Reports to": "имя руководителя; пусто у главного",
    Relationship: "Положительное, Нейтральное, Отрицательное или Неизвестно",
    "Decision power": "Высокое, Среднее или Низкое либо 1–5",
    Touchpoint: "да, если мы общаемся",
  },

  title: "Кого убедить",
  people: "Люди",
  deciding: "С высоким влиянием",
  toWin: "Из них убедить",
  withWayIn: "К кому есть путь",
  listTitle: "Кого убедить ({people, number})",
  nobody: "Никого: все, у кого высокое влияние, на нашей стороне.",

  account: "Клиент",
  allAccounts: "Все клиенты",
  keepMoved: "Оставлять блоки там, куда я их передвинул",
};
