import type { Translated } from "../Messages";
import type { teamPane as english } from "../en/teamPane";

/** The pane's view of the team, in Russian. */
export const teamPane: Translated<typeof english> = {
  found: "{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}} в команде",
  toTable: "К команде",
  noTableTitle: "Команды ещё нет",
  noTable:
    "Лист команды читает таблицу VF_Team. Нажмите кнопку, чтобы создать её пустой, и запишите, у кого какая роль по какому клиенту.",
  hints: {
    Person: "один человек, клиент и роль в строке",
    Account: "по какому клиенту эта роль",
    Role: "одна из шести: {roles}",
    Responsibility: "за что человек отвечает",
    Task: "что нужно сделать, если есть",
    Due: "к какому сроку, дата",
    Status: "Открыта или Выполнена",
  },

  title: "Шесть ролей",
  complete: "Клиенты со всеми шестью ролями",
  ofAccounts: "из {accounts, number}",
  open: "Открытые роли",
  overdue: "Просроченные задачи",
  ofOpen: "из {tasks, number} открытых",
  gapsTitle: "Где не хватает ролей ({accounts, number})",
  gapsHint: "Эти роли там никто не выполняет:",
  noGaps: "У каждого клиента есть все шесть ролей.",
  overdueTitle: "Просроченные задачи ({tasks, number})",
  daysOverdue: "просрочено на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
};
