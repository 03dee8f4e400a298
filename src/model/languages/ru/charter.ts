import type { Translated } from "../Messages";
import type { charter as english } from "../en/charter";

/** The sheet of the charter, its table to fill in, and what its action says when it is done, in Russian. */
export const charter: Translated<typeof english> = {
  title: "Хартия управления ключевыми клиентами",
  finding:
    "Написано {written, number} из {sections, plural, one {# раздела} few {# разделов} many {# разделов} other {# раздела}}; осталось: {missing}{more, select, 0 {} other { и ещё {more, number}}}.",
  findingAll:
    "{sections, plural, =1 {Единственный раздел написан.} one {Написан # раздел: все.} few {Написаны все # раздела.} many {Написаны все # разделов.} other {Написаны все # раздела.}}",
  notesBeside:
    "{notes, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}} справа от этой страницы",
  changed: "VF_Charter изменена: составьте заново",
  unnamed: "Общее",

  built: "Хартия составлена. {finding}",
  made: "Таблицы VF_Charter не было; теперь она есть на листе «{sheet}». Напишите текст каждого раздела, затем составьте хартию.",

  inputTitle: "Текст хартии",
  inputFinding: "Один раздел — одна строка. Запишите, о чём договорились, и нажмите «Составить хартию».",
  inputStamp:
    "Разделы можно переименовывать, добавлять и удалять; следующие строки раздела становятся его следующими абзацами.",
  hintsHeading: "Что писать в каждом разделе",
  hint: "{section}: {hint}",
  hints: {
    Purpose: "зачем мы ведём ключевых клиентов и что это даёт им",
    Scope: "какой бизнес, регионы и продукты охвачены, а какие нет",
    "Key-account criteria": "что делает клиента ключевым и кто это решает",
    Roles: "кто ведёт клиента, кто помогает, кто курирует",
    Rules: "на что может рассчитывать каждый ключевой клиент и чего мы не делаем",
    Goals: "чего и к какому сроку мы хотим достичь, в цифрах",
    "Review cadence": "что и кто проверяет раз в квартал и раз в год",
  },
};
