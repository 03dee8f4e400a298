import type { Translated } from "../../Messages";
import type { decisionProblems as english } from "../../en/problems/decisions";

/** What must be put right before the decision map can be drawn, in Russian. */
export const decisionProblems: Translated<typeof english> = {
  noContacts:
    "В {table} на листе «{sheet}» ещё нет контактов. Запишите по одному человеку в строке, с клиентом и именем, и снова нарисуйте карту решений.",
  noSuchAccount:
    "В настройке «Decision map account» указан клиент «{account}», у которого нет контактов. Очистите её или укажите одного из: {list}.",
};
