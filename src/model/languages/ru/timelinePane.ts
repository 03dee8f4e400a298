import type { Translated } from "../Messages";
import type { timelinePane as english } from "../en/timelinePane";

/** The pane's view of the timeline, in Russian. */
export const timelinePane: Translated<typeof english> = {
  found: "{count, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}} в плане",
  toTable: "К задачам",
  noTableTitle: "Плана ещё нет",
  noTable:
    "План-график читает таблицу VF_Timeline. Нажмите кнопку, чтобы создать её пустой, и запишите по одной задаче в строке.",
  hints: {
    Account: "для какого клиента",
    Task: "по одной в строке",
    Owner: "кто делает",
    Start: "первый день, дата",
    End: "последний день, дата",
    "Done %": "от 0 до 100",
  },

  title: "Как идёт план",
  lateTitle: "Просроченные задачи ({tasks, number})",
  noneLate: "Сегодня ничего не просрочено.",
  late: "просрочка {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
};
