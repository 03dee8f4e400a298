import type { Translated } from "../Messages";
import type { settingsPane as english } from "../en/settingsPane";

/** What the pane's settings of the tiers say, and what is wrong with them before they are written, in Russian. */
export const settingsPane: Translated<typeof english> = {
  title: "Настройки",
  tierName: "Название группы {place, number}",
  tierLine: "Граница группы {tier}",
  tierHolds:
    "{accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {share, number, share} выручки",
  theRest: "остальные",
  addTier: "Добавить группу",
  removeTier: "Убрать последнюю",
  paretoLine: "Немногие важнейшие дают",
  splitBy: "Границы измеряют",
  splitByNames: {
    "share of revenue": "Долю выручки",
    "share of accounts": "Долю клиентов",
    "absolute revenue": "Выручку клиента",
    "number of accounts": "Число клиентов",
  },
  crossing: "Клиент на границе",
  crossingNames: { "stays above": "остаётся выше", "falls below": "попадает ниже" },
  groupDatesBy: "Группировать даты",
  groupNames: { year: "По годам", quarter: "По кварталам", month: "По месяцам" },
  writeTierColumns: "Писать столбцы групп рядом с моими данными",
  visibleRowsOnly: "Читать только видимые строки",
  recomputeByItself: "Пересчитывать после моих правок",
  recomputeByItselfHint:
    "Пока область задач открыта и никто другой не правит книгу, до {accounts, number} клиентов",
  currency: "Только строки в этой валюте",
  currencyHint: "Код, например EUR; пусто, если валюта одна",
  reset: "Вернуть сохранённые настройки",
  faults: {
    nameMissing: "У каждой группы должно быть название.",
    namesAlike: "У двух групп одинаковые названия.",
    nameTaken: "New, Lost, – и названия с запятой не подходят для групп.",
    lineMissing: "Для каждой границы нужно число больше 0.",
    linesDisordered: "Каждая граница должна лежать дальше предыдущей.",
  },
};
