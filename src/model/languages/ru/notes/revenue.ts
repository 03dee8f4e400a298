import type { Translated } from "../../Messages";
import type { revenueNotes as english } from "../../en/notes/revenue";

/** Doubts about revenue as it was read, about settings and about sources, in Russian. */
export const revenueNotes: Translated<typeof english> = {
  textNumber: "{address}: число записано как текст ({value}); прочитано как {number}.",
  textNumberLikeOthers:
    "{address}: число записано как текст ({value}), и его можно понять двояко; прочитано как {number}, как записаны другие тексты рядом.",
  textNumberUnsure:
    "{address}: число записано как текст ({value}), и его можно понять двояко, а тексты рядом записаны обоими способами; прочитано как {number}, как принято в книге. Проверьте его.",
  notANumber: "{address}: «{value}» — не число; считается отсутствующим.",
  percentage: "{address}: {value} — процент, а не сумма; считается отсутствующим.",
  errorValue: "{address}: ошибка {value}; считается отсутствующей.",
  amountTooLarge: "{address}: {value} слишком велико для точного сложения; считается отсутствующим.",
  notADate: "{address}: «{value}» — не дата; сумма рядом не учтена.",
  noDate: "{address}: пусто; у суммы рядом нет даты, и она не учтена.",
  coarseDates:
    "{address}: указано только {value}; сгруппировать по {groupBy, select, month {месяцам} quarter {кварталам} other {годам}} нельзя.",
  blankAccount: "{address}: есть суммы, но нет названия клиента; они не учтены.",
  accountError: "{address}: вместо названия клиента ошибка {value}; строка не учтена.",
  totalRow: "{address} («{name}»): принято за итог и пропущено.",
  repeatedHeader: "{address}: повтор заголовка, пропущено.",
  blankRowsInside:
    "Внутри {source} есть пустые строки (всего {count, number}); строки под ними тоже прочитаны.",
  rowsBelow: "{address}: строка ниже пустых строк, она не прочитана. Чтобы учесть её, удалите пустые строки.",
  rowsBelowTable:
    "{address}: строка ниже таблицы {source}, она не прочитана. Чтобы учесть её, расширьте таблицу.",
  joinedRows:
    "«{name}» стоит в {count, plural, one {# строке} few {# строках} many {# строках} other {# строках}} ({list}); суммы сложены.",
  joinedSources:
    "Клиенты, которые есть в нескольких источниках, сложены: всего {count, number}, например {list}.",
  spelledTwoWays: "«{other}» ({address}) и «{name}» ({first}) прочитаны как один клиент.",
  negativeAccount: "У клиента «{name}» чистая выручка ниже нуля ({amount}); ранга нет.",
  hiddenRowsRead:
    "Скрытые или отфильтрованные строки в {source} прочитаны как остальные: всего {count, number}.",
  hiddenRowsSkipped: "Скрытые или отфильтрованные строки в {source} не прочитаны: всего {count, number}.",
  samePeriodTwice: "{address}: период {period} повторяется; столбцы сложены.",
  emptyPeriod: "{address}: под периодом {period} нет сумм; он пропущен.",
  totalColumn: "{address} («{header}»): принято за итог других столбцов и пропущено.",
  periodHoldsOthers: "{address} ({period}): пересекается с соседними периодами ({list}) и пропущено.",
  otherRevenue: "{address} («{header}»): возможно, тоже выручка; прочитан только столбец «{used}».",
  otherCurrency: "{address}: валюта {currency}, не учтено.",
  noCurrency: "{address}: валюта не указана; прочитано как остальные.",
  formatsUnread: "{address}: стоит ниже прочитанных числовых форматов; суммы считаются в {currency}.",
  unknownSetting: "{address}: настройки «{setting}» нет; пропущено.",
  repeatedSetting: "{address}: настройка {setting} повторяется; действует первое значение.",
  unusedLine:
    "{address}: настройка {setting} для {count, plural, one {# группы} few {# групп} many {# групп} other {# групп}} не нужна; пропущено.",
  sourcesOverlap: "В {one} и {other}, возможно, одна и та же выручка; что есть в обоих, учтено дважды.",
  sourceGone: "{address}: в {source} выручка не найдена; пропущено.",
  sourceNotListed:
    "В {source}, возможно, тоже выручка. На листе «{sheet}» этого источника нет, и он не прочитан.",
  noSuchColumn: "{address}: указан столбец клиентов «{column}», которого нет в {source}; взят «{used}».",
  periodNotListed: "В {source} есть и {list}, но {address} этого не называет; не прочитано.",
  moreCells: "Есть и другие такие ячейки, всего {count, number}, например {list}.",

  nothingToRetain:
    "В периоде {period} ни у одного клиента не было выручки, удерживать было нечего: показатели начиная с {period} пусты.",
  belowZeroInPeriod:
    "Кредит-ноты превышают продажи клиента за период (всего {count, number}, например {list}); там он считается без выручки.",
};
