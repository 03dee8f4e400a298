import type { Translated } from "../Messages";
import type { divisionPane as english } from "../en/divisionPane";

/** The pane's view of the division map, in Russian. */
export const divisionPane: Translated<typeof english> = {
  found:
    "{count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}",
  toTable: "К подразделениям",
  noTableTitle: "Подразделений ещё нет",
  noTable:
    "Карта подразделений читает таблицу VF_Divisions. Нажмите кнопку, чтобы создать её пустой; назовите в заголовке свои продукты и запишите по одному подразделению в строке.",
  hints: {
    Account: "чьё это подразделение",
    Division: "по одному в строке",
    Manager: "кто там решает",
  },
  products: "Ваши продукты",
  productsHint:
    "по столбцу на каждый: Клиент, Возможность (12\u00a0000), Конкурент (8\u00a0000) или пусто, если никто не знает",

  title: "Белые пятна",
  whiteSpace: "Ещё не продано",
  ofCells: "{some, number} из {all, number}",
  opportunities: "Возможности",
  competitors: "У конкурентов",
  blank: "Никто не знает",
  accountsTitle: "Белые пятна по клиентам ({accounts, number})",
  noneLeft: "Каждое подразделение покупает каждый продукт.",
  notSold: "не продано: {cells, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}",
  worth: "на {amount}",
};
