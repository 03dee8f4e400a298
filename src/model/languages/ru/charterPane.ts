import type { Translated } from "../Messages";
import type { charterPane as english } from "../en/charterPane";

/** The pane's view of the charter, in Russian. */
export const charterPane: Translated<typeof english> = {
  found: "{count, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}",
  toTable: "К тексту",
  noTableTitle: "Хартии ещё нет",
  noTable:
    "Хартия читает таблицу VF_Charter. Нажмите кнопку, чтобы создать её с семью обычными разделами, и напишите текст каждого.",
  hints: {
    Section: "заголовок раздела, например Цель или Задачи",
    Text: "о чём договорились; следующая строка раздела — следующий абзац",
  },

  title: "Разделы",
  written: "Написано",
  toWrite: "Осталось написать",
};
