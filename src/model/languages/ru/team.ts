import type { Translated } from "../Messages";
import type { team as english } from "../en/team";

/** The sheet of the team, its table to fill in, and what its action says when it is done, in Russian. */
export const team: Translated<typeof english> = {
  title: "Обязанности команды",
  finding:
    "Все шесть ролей есть у {complete, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}; {open, select, 0 {открытых ролей нет} other {{open, plural, one {открыта # роль} few {открыты # роли} many {открыто # ролей} other {открыты # роли}}}}. {openTasks, select, 0 {Открытых задач нет.} other {{overdue, plural, one {Просрочена} few {Просрочены} many {Просрочено} other {Просрочены}} {overdue, number} из {openTasks, plural, one {# открытой задачи} few {# открытых задач} many {# открытых задач} other {# открытых задач}}.}}",
  coverageHeading: "У кого какая роль",
  coverageCaption:
    "○ открыта: у этого клиента роль никто не выполняет. Сначала клиенты, у которых открыто больше всего ролей.",
  openRole: "○ открыта",
  rolesHeading: "Как закрыты шесть ролей",
  rolesDescription: "Полосы с накоплением: у скольких клиентов роль закрыта, а у скольких открыта. {finding}",
  overdueHeading: "Просроченные задачи ({tasks, number})",
  overdueCaption: "Срок раньше {day}, не выполнены; сначала самые старые.",
  noneOverdue: "Нет: у всех открытых задач срок не раньше {day}.",
  changed: "Команда изменена: составьте заново",
  built:
    "Команда составлена: {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}} на {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиентов}}, {open, plural, one {# открытая роль} few {# открытые роли} many {# открытых ролей} other {# открытые роли}}, {overdue, plural, one {# просроченная задача} few {# просроченные задачи} many {# просроченных задач} other {# просроченные задачи}}.",
  made: "Таблицы VF_Team не было; теперь она есть на листе «{sheet}». Запишите в каждой строке одного человека, клиента и роль, затем составьте команду.",

  inputTitle: "Команда ключевых клиентов",
  inputHint:
    "В каждой строке один человек, клиент и роль и за что человек отвечает; если есть, задача и её срок.",
  inputMore: "У кого две роли или две задачи, тот занимает две строки. Затем составьте команду.",
  limits: {
    Role: "Одна из шести: {roles}.",
    Due: "К какому дню задача должна быть выполнена, дата.",
  },
};
