import type { Translated } from "../../Messages";
import type { decisionNotes as english } from "../../en/notes/decisions";

/** Doubts about contacts and who influences whom, in Russian. */
export const decisionNotes: Translated<typeof english> = {
  blankContact: "{address}: не указан клиент или человек; строка пропущена.",
  repeatedContact: "{address}: «{name}» у клиента «{account}» повторяется; прочитана только первая строка.",
  unknownManager:
    "{address}: «{name}» подчиняется контакту «{manager}», которого нет у клиента «{account}»; на карте показан без руководителя.",
  reportingLoop: "{address}: подчинение идёт по кругу ({list}); эта линия пропущена.",
  unknownRelationship:
    "{address}: «{value}»; напишите Положительное, Нейтральное или Отрицательное. Отношение считается неизвестным.",
  unknownPower:
    "{address}: «{value}»; напишите Высокое, Среднее или Низкое либо число от 1 до 5. Влияние на решение считается неизвестным.",
  unknownTouchpoint: "{address}: «{value}»; напишите да или нет. Считается «нет».",
  unknownStrength:
    "{address}: «{value}»; напишите Сильное, Среднее или Слабое либо число от 1 до 5. Влияние считается средним.",
  influenceAccount: "{address}: у клиента «{account}» нет контактов; влияние пропущено.",
  influenceFromNobody: "{address}: «{name}» нет среди контактов, влиять некому; пропущено.",
  influenceToNobody: "{address}: «{name}» нет среди контактов, влиять не на кого; пропущено.",
  influenceUponSelf: "{address}: «{name}» не может влиять на себя; строка пропущена.",
  repeatedInfluence: "{address}: влияние «{from}» → «{to}» повторяется; прочитана только первая строка.",
};
