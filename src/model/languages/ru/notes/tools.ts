import type { Translated } from "../../Messages";
import type { toolNotes as english } from "../../en/notes/tools";

/** Doubts about the tables that people fill in, in Russian. */
export const toolNotes: Translated<typeof english> = {
  emptySection: "{address} («{name}»): текста ещё нет; раздел не попал в хартию.",
  noSection: "{address}: есть текст, но над ним нет раздела; он стоит под заголовком «{name}».",
  longCharter:
    "В хартии {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, поэтому на одной странице она печатается мелко; хорошо читаются {most, number}.",
  notKnown:
    "Столбец «{column}» пуст в {count, number} из {accounts, plural, one {# строки} few {# строк} many {# строк} other {# строки}} ({list}); пусто — это «неизвестно», а не 0.",
  kpiColumnMissing: "{address}: нет столбца «{column}», поэтому об этом ничего не известно.",
  outOfHundred: "{address}: {value}; допустимо от 0 до 100, считается неизвестным.",
  satisfactionOff: "{address}: {value}; удовлетворённость — от 0 до 100, считается неизвестной.",
  looksLikeShares:
    "В столбце «{column}» нет ничего больше 1, но есть дроби, например {value} в {address}; они прочитаны как части от 100. Если это доли, задайте столбцу формат % или пишите 35 вместо 0,35.",
  onboardingWord:
    "{address}: «{value}»; напишите Не начат, В работе, Завершён или процент. Считается неизвестным.",
  negativeMrr: "{address}: отрицательный MRR ({value}); он снижает сумму и не имеет важности.",
  textDate: "{address}: дата записана как текст ({value}); прочитана как {day}.",
  noQueueDate: "{address}: «{value}» — не дата; сколько дней клиент в очереди, неизвестно.",
  futureDate: "{address}: позже {day} ({value}); сколько дней клиент в очереди, неизвестно.",
  joinedKpis:
    "«{name}» стоит в {count, plural, one {# строке} few {# строках} many {# строках} other {# строках}} ({list}); MRR сложен, из остального взято самое тревожное значение.",
  planNotInHistory: "Для тарифа «{plan}» нет столбца в VF_MrrHistory; он стоит перед тарифами этой таблицы.",
  queuedNotEndangered:
    "В столбце «В очереди с» есть день, но по правилу клиент не под угрозой и в очередь не входит, всего {count, number}: {list}.",
  notJudged:
    "Вовлечённость или риск ухода неизвестны, поэтому нельзя сказать, под угрозой ли клиент, всего {count, number}: {list}.",
  repeatedPeriod: "{address}: период {period} повторяется; MRR сложен.",
  periodsAsTheyStand:
    "Не каждый период в {address} — дата, месяц, квартал или год; они остаются в порядке строк.",
  historyDiffers:
    "VF_MrrHistory заканчивается суммой {history, number, wholeMoney} за {period}, а в VF_Kpis сумма {mrr, number, wholeMoney}; плитки показывают то, что в VF_Kpis.",
  profitUnknown:
    "Выручка или затраты пусты или не число, поэтому прибыль неизвестна и клиент пропущен, всего {count, number}: {list}.",
  joinedProfit:
    "«{name}» стоит в {count, plural, one {# строке} few {# строках} many {# строках} other {# строках}} ({list}); суммы сложены.",
  severalCategories: "«{name}» стоит в нескольких категориях ({list}); учтена {category}.",
  negativeCost: "{address}: отрицательные затраты ({value}); они увеличивают прибыль.",
  zeroRevenue:
    "Выручка ноль или ниже, поэтому маржи нет: клиент есть на кривой кита, но не в квадрантах, всего {count, number}: {list}.",
  lossMakers: "Убыточные клиенты, всего {count, number}, сначала наибольший убыток: {list}.",
  beyondChart: "За пределами диаграммы, но в таблице есть, всего {count, number}: {list}.",
  blankTask: "{address}: задача не названа, хотя другие ячейки строки заполнены; строка пропущена.",
  noTaskDate: "{address}: «{value}» — не дата; задача есть в таблице, но не на диаграмме.",
  blankTaskDate: "{address}: пусто; задача есть в таблице, но не на диаграмме.",
  endBeforeStart:
    "{address} ({end}): раньше начала задачи «{task}» ({start}); пока одну из дат не исправят, обе не используются.",
  doneOff: "{address}: {value}; выполнение — от 0 до 100\u00a0%, считается как {number}.",
  blankDone:
    "«Выполнено %» пусто в {count, number} из {tasks, plural, one {# строки} few {# строк} many {# строк} other {# строки}} ({list}); считается как 0\u00a0%.",
  unknownRole: "{address}: «{value}»; есть роли {roles}. Ни одна из них не закрыта этой строкой.",
  blankPerson: "{address}: человек не назван, поэтому роль этой строки никто не выполняет.",
  blankTeamAccount: "{address}: клиент не назван, поэтому роль этой строки ни у кого не учтена.",
  noDueDate: "{address}: «{value}» — не дата; просрочена ли задача, неизвестно.",
  blankDivision: "{address}: не назван клиент или подразделение; строка пропущена.",
  repeatedDivision:
    "{address}: подразделение «{division}» клиента «{account}» повторяется; прочитана только первая строка.",
  unknownState:
    "{address}: «{value}»; напишите Клиент, Возможность или Конкурент, сумму — в скобках. Нигде не учтено.",
  badValue: "{address}: «{value}»; в скобках не сумма выше нуля, поэтому она не учтена.",
  notAProduct:
    "{address} («{header}»): нет ни «Клиент», ни «Возможность», ни «Конкурент»; столбец не принят за продукт.",
};
