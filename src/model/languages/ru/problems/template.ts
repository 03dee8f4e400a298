import type { Translated } from "../../Messages";
import type { templateProblems as english } from "../../en/problems/template";

/** What must be put right before a template is inserted, everything is built, or a workbook is prepared, in Russian. */
export const templateProblems: Translated<typeof english> = {
  unknownTool: "Инструмента {tool} нет. Есть инструменты: {list}.",
  noSampleData: "В этой книге нет примеров данных Vital Few.",
  protectedSample:
    "Лист «{sheet}» защищён, поэтому удалить строки примеров из {table} нельзя. Снимите защиту: Рецензирование > Снять защиту листа, и повторите.",
  inputsNotThere:
    "Таблицы {table} в этой книге ещё нет. Начните с шаблона или запустите этот инструмент отдельно, чтобы получить форму.",
  nothingToBuild:
    "Ни у одного инструмента нет нужных данных. Начните с шаблона или поместите клиентов в один столбец, а над каждым столбцом выручки год, и повторите.",
  nothingToPrepare:
    "В этой книге ещё ничего не построено. Сначала постройте всё, затем подготовьте книгу для руководства.",
  staleResults:
    "После построения что-то изменилось: {list}. Постройте всё ещё раз, затем подготовьте книгу для руководства.",
  structureLocked:
    "Структура книги защищена, поэтому скрыть или переместить листы нельзя. Снимите защиту: Рецензирование > Защитить книгу, и повторите.",
  notPrepared: "Эта книга не подготовлена для руководства, отменять нечего.",
};
