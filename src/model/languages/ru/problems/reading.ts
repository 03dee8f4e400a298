import type { Translated } from "../../Messages";
import type { readingProblems as english } from "../../en/problems/reading";

/** What must be put right before anything is computed, in Russian. */
export const readingProblems: Translated<typeof english> = {
  noRevenue:
    "Выручка не найдена. Поместите названия клиентов в один столбец, а над каждым столбцом выручки — год, квартал или месяц, и повторите.",
  severalSources: "Найдено несколько блоков выручки: {list}. Выберите нужные.",
  unknownSource: "В {source} выручки нет. Найдено: {list}.",
  noSourceInUse:
    "На листе «{sheet}» у всех источников в столбце «Читать» стоит «нет». Напишите «да» у тех, которые нужно читать.",
  badUse: "{address}: в столбце «Читать» стоит «{value}». Напишите да или нет.",
  noSuchPeriod: "{address}: указан период «{period}», которого нет в {source}. Есть: {list}.",
  mergedSource:
    "{address}: ячейки объединены. Отмените объединение, чтобы в каждой строке были свой клиент и свои суммы.",
  severalCurrencies:
    "Выручка в нескольких валютах, впервые они встречаются в ячейках: {list}. Укажите нужную в настройке Currency или оставьте одну валюту.",
  currencyNotFound: "Сумм в {currency} не найдено, только {list}. Измените настройку Currency.",
  badSetting: "{address}: значение «{value}» не подходит для настройки {setting}. {allowed}",
  badOverride: "Значение «{value}» не подходит для настройки {setting}. {allowed}",
  unknownSetting: "Настройки «{setting}» нет. Есть настройки: {list}.",
  missingLine: "У настройки {setting} нет значения. {allowed}",
  ownColumns: "В {table} на листе «{sheet}» нужны столбцы {list}. Верните их.",

  noPositiveRevenue:
    "Ни у одного клиента нет выручки выше нуля, поэтому ранжировать нечего. Проверьте суммы в {source}.",
  oneRetentionPeriod:
    "Удержание сравнивает два периода, а прочитан только {period}. Добавьте столбец выручки за другой период и повторите.",
  unknownRetentionPeriod:
    "Периода «{period}» для сравнения нет. Есть периоды: {list}. Измените настройку Retention periods.",
  retentionPairOrder:
    "В настройке Retention periods стоит «{from} to {to}». Укажите два разных периода, сначала более ранний.",
  nothingToUndo: "В этой книге нет запуска Vital Few, который можно отменить.",
  noAddress: "Ячейки {address} в этой книге нет.",
  unknownAction: "Действия {action} нет. Есть действия: {list}.",
};
