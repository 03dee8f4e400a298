import type { Translated } from "../../Messages";
import type { templateNotes as english } from "../../en/notes/template";

/** What inserting a template and removing its sample data leave to be known, in Russian. */
export const templateNotes: Translated<typeof english> = {
  tableLeft: "Таблица {table} уже есть на листе «{sheet}»; она не изменена.",
  tableNameNotFree: "Имя {table} в этой книге занято чем-то, что не является таблицей; её лист не добавлен.",
  ownRevenue: "В этой книге есть своя выручка ({source}), поэтому пример выручки не добавлен.",
  sampleRowsLeft:
    "{table} на листе «{sheet}»: {count, plural, one {изменена или добавлена и остаётся # строка} few {изменены или добавлены и остаются # строки} many {изменены или добавлены и остаются # строк} other {изменены или добавлены и остаются # строки}}: {list}. Удалите ненужное.",
  stillInside:
    "Скрытые листы по-прежнему содержат данные, и любой, у кого есть файл, может их показать: {list}. Перед отправкой уберите то, что передавать нельзя.",
};
