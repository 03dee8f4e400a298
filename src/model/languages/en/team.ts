/** The sheet `Team`, its table to fill in, and what its action says when it is done. */
export const team = {
  title: "Team responsibilities",
  finding:
    "{complete, number} of {accounts, plural, one {# account} other {# accounts}} {complete, plural, one {has} other {have}} all six roles; {open, plural, =0 {no role is open} one {# role is open} other {# roles are open}}. {openTasks, plural, =0 {No task is open.} other {{overdue, number} of {openTasks, plural, one {# open task} other {# open tasks}} {overdue, plural, one {is} other {are}} overdue.}}",
  coverageHeading: "Who has which role",
  coverageCaption:
    "○ open: nobody has the role for this account. The accounts with the most open roles come first.",
  openRole: "○ open",
  rolesHeading: "Coverage of the six roles",
  rolesDescription:
    "Stacked bars: for how many accounts each role has somebody, and for how many it is open. {finding}",
  overdueHeading: "Overdue tasks ({tasks, number})",
  overdueCaption: "Due before {day} and not done, the longest overdue first.",
  noneOverdue: "None: no open task was due before {day}.",
  changed: "Team changed: build again",
  built:
    "Team built: {people, plural, one {# person} other {# people}} for {accounts, plural, one {# account} other {# accounts}}, {open, plural, one {# open role} other {# open roles}}, {overdue, plural, one {# overdue task} other {# overdue tasks}}.",
  made: "There was no table VF_Team, so it stands now on the sheet {sheet}. Write one person, account and role a row, then build the team.",

  inputTitle: "Team of the key accounts",
  inputHint:
    "One person, account and role a row, with what the person answers for; a task with its due day if there is one.",
  inputMore: "Who has two roles or two tasks takes two rows. Then build the team.",
  /** What the cells of `VF_Team` take, by column: the message that Excel shows. */
  limits: {
    Role: "One of the six: {roles}.",
    Due: "The day by which the task is to be done, a date.",
  },
} as const;
