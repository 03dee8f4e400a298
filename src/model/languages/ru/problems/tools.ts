import type { Translated } from "../../Messages";
import type { toolProblems as english } from "../../en/problems/tools";

/** What must be put right in the tables that people fill in, in Russian. */
export const toolProblems: Translated<typeof english> = {
  noCharter:
    "В {table} на листе «{sheet}» ещё нет текста. Напишите текст хотя бы одного раздела и снова составьте хартию.",
  noKpiAccounts:
    "В {table} на листе «{sheet}» ещё нет клиентов. Запишите по одному клиенту в строке с его MRR и снова постройте панель.",
  noMrr:
    "Ни у одного клиента в {table} на листе «{sheet}» ещё нет MRR. Заполните столбец MRR и снова постройте панель.",
  unknownRankColumn:
    "Клиентов под угрозой нельзя упорядочить по «{column}»: в {table} нет такого числового столбца. Выберите один из: {list}.",
  noProfitAccounts:
    "В {table} на листе «{sheet}» ещё нет клиентов. Запишите по одному клиенту в строке с выручкой и затратами и снова постройте матрицу прибыли.",
  noProfit:
    "Ни у одного клиента в {table} на листе «{sheet}» ещё нет вместе выручки, себестоимости и затрат на обслуживание. Заполните эти три столбца и снова постройте матрицу прибыли.",
  noCriteria:
    "В {table} на листе «{sheet}» нет ни одного критерия. Запишите хотя бы один, с измерением и весом.",
  badDimension: "{address}: в столбце «Измерение» стоит «{value}». Напишите Рост или Гармония.",
  badWeight: "{address}: в столбце «Вес» стоит «{value}». Напишите число, 0 или больше.",
  negativeWeight: "{address}: у критерия «{criterion}» вес {value}. Вес — 0 или больше.",
  hugeWeight: "{address}: у критерия «{criterion}» вес {value}. Вес — не больше миллиарда.",
  zeroWeights: "Все веса равны 0 ({address}), взвешивать нечего. Дайте вес хотя бы одному критерию.",
  badHigherIsBetter: "{address}: в столбце «Больше — лучше» стоит «{value}». Напишите да или нет.",
  badCriterionSource:
    "{address}: в столбце «Источник» стоит «{value}». Напишите Оценка, Выручка всего, Последнее изменение или CAGR.",
  badCriterionWish: "У критерия «{criterion}» не может быть веса {value}. Вес — от 0 до миллиарда.",
  ratingOutOfScale:
    "{address}: оценка {value} по критерию «{criterion}» вне шкалы от {lowest, number} до {highest, number}. {more, select, none {} some {То же: {list}. } other {То же: {list} и другие. }}Исправьте или измените настройку Rating scale.",
  noTasks:
    "В {table} на листе «{sheet}» ещё нет задач. Запишите по одной задаче в строке с началом и концом и снова постройте план-график.",
  noTeam:
    "В {table} на листе «{sheet}» ещё никого нет. Запишите в каждой строке одного человека, клиента и роль и снова составьте команду.",
  noDivisions:
    "В {table} на листе «{sheet}» ещё нет подразделений. Запишите по одному подразделению в строке и снова постройте карту подразделений.",
  noProducts:
    "В {table} на листе «{sheet}» нет ни одного столбца продукта или услуги. Добавьте по столбцу справа от менеджера и снова постройте карту подразделений.",
};
