import type { Translated } from "../Messages";
import type { divisions as english } from "../en/divisions";

/** The sheet of the division map, its table to fill in, and what its action says when it is done, in Russian. */
export const divisions: Translated<typeof english> = {
  title: "Карта подразделений",
  finding:
    "Белые пятна — {cells, number} из {all, plural, one {# ячейки} few {# ячеек} many {# ячеек} other {# ячейки}} ({share, number, share}): {opportunities, plural, one {# возможность} few {# возможности} many {# возможностей} other {# возможности}}{opportunityValue, select, 0 {} other { на {opportunityMoney}}}, у конкурентов {competitors, number}{competitorValue, select, 0 {} other { ({competitorMoney})}}, пустых {blank, number}.",
  findingNone: "Белых пятен нет: все ячейки ({all, number}) — клиенты.",
  mapHeading:
    "{divisions, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}} × {products, plural, one {# продукт} few {# продукта} many {# продуктов} other {# продукта}}",
  mapCaption:
    "Белое пятно — всё, что ещё не продано: возможность известна, у конкурента уже куплено, о пустой ячейке никто не знает. В скобках — суммы.",
  cell: "{state} ({inside})",
  summaryHeading: "По продуктам",
  whiteSpace: "Белые пятна",
  value: "Белые пятна, сумма",
  ofTheMap: "{header} (карта)",
  accountsHeading: "Белые пятна по клиентам",
  accountsCaption:
    "{unvalued, select, 0 {Сначала клиент с наибольшей суммой.} other {Сначала клиент с наибольшей суммой; {unvalued, plural, one {# ячейка без суммы не учтена} few {# ячейки без суммы не учтены} many {# ячеек без суммы не учтены} other {# ячейки без суммы не учтены}}.}}",
  chartHeading: "Сумма белых пятен",
  chartHeadingOf:
    "Сумма белых пятен: первые {shown, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}",
  chartDescription: "Полосы: сумма возможностей и того, что у конкурентов, по клиентам. {finding}",
  changed: "Подразделения изменены: постройте заново",
  built:
    "Карта подразделений построена: {divisions, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}, белых пятен {cells, number} на {money}.",
  made: "Таблицы VF_Divisions не было; теперь она есть на листе «{sheet}». Назовите в заголовке свои продукты, запишите по одному подразделению в строке, затем постройте карту подразделений.",

  inputTitle: "Подразделения ключевых клиентов",
  inputHint:
    "Одно подразделение — одна строка, на каждый продукт столбец: {customer}, {opportunity}, {competitor} или пусто.",
  inputMore:
    "Впишите свои продукты вместо столбцов от «{first}» до {last, number}; столбцы можно добавлять и удалять.",
  product: "Продукт {number, number}",
};
