import type { Translated } from "../Messages";
import type { timeline as english } from "../en/timeline";

/** The sheet of the timeline, its table to fill in, and what its action says when it is done, in Russian. */
export const timeline: Translated<typeof english> = {
  title: "План-график внедрения",
  finding:
    "{late, select, 0 {Из {tasks, plural, one {# задачи} few {# задач} many {# задач} other {# задачи}} ни одна не просрочена} 1 {Просрочена 1 из {tasks, plural, one {# задачи} few {# задач} many {# задач} other {# задачи}}, на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} ({latest})} other {{late, plural, one {Просрочена} few {Просрочены} many {Просрочено} other {Просрочены}} {late, number} из {tasks, plural, one {# задачи} few {# задач} many {# задач} other {# задачи}}, дольше всех на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} ({latest})}}; {behind, plural, one {отстаёт #} few {отстают #} many {отстаёт #} other {отстают #}}, {done, plural, one {выполнена #} few {выполнены #} many {выполнено #} other {выполнены #}}.",
  findingAllDone:
    "{tasks, plural, =1 {Единственная задача выполнена.} one {Выполнена # задача: все.} few {Выполнены все # задачи.} many {Выполнены все # задач.} other {Выполнены все # задачи.}}",
  chartHeading: "План",
  chartHeadingOf:
    "План: {shown, number} из {dated, plural, one {# задачи} few {# задач} many {# задач} other {# задачи}}, ближайшие к сегодняшнему дню",
  chartCaption:
    "Полоса — от первого до последнего дня. Просрочено: уже должно быть выполнено, но нет. ◆ срок прошёл, ▲ задача отстаёт.",
  chartDescription:
    "Диаграмма Ганта: выполненные, просроченные и открытые части задач, линия сегодняшнего дня, {day}. {finding}",
  changed: "Задачи изменены: постройте заново",
  noChart: "Пока ни у одной задачи нет и начала, и конца, поэтому рисовать нечего.",
  parts: { done: "Выполнено", late: "Просрочено", open: "Открыто", today: "Сегодня" },
  lateLabel: "◆ {label} (просрочка {days, plural, one {# день} few {# дня} many {# дней} other {# дня}})",
  behindLabel: "▲ {label} (отстаёт)",
  ownersHeading: "Ответственные",
  ownersCaption:
    "Наложение: дни начиная с {day}, когда открыты две задачи или больше. Просроченная задача сегодня ещё открыта.",
  busiest:
    "{tasks, select, 1 {1 задача с {from}} other {{tasks, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}} сразу с {from}}}",
  nothingOpen: "ничего не открыто",
  tasksHeading: "Все задачи ({tasks, number}), по началу",
  tasksCaption: "Дни календарные, включая первый и последний: выходные и праздники в разных странах разные.",
  built:
    "План-график построен: {tasks, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}, просрочено {late, number}, отстаёт {behind, number}, выполнено {done, number}.",
  made: "Таблицы VF_Timeline не было; теперь она есть на листе «{sheet}». Запишите по одной задаче в строке с началом и концом, затем постройте план-график.",

  inputTitle: "План внедрения",
  inputHint:
    "Одна задача — одна строка: клиент, задача, ответственный, первый и последний день, сколько выполнено.",
  inputMore: "«Выполнено %» — 0 для не начатой задачи и 100 для выполненной. Затем постройте план-график.",
  limits: {
    Start: "Первый день задачи, дата.",
    End: "Последний день задачи, дата не раньше начала.",
    "Done %": "От 0 до 100.",
  },
};
