/** The sheet `Timeline`, its table to fill in, and what its action says when it is done. */
export const timeline = {
  title: "Implementation timeline",
  finding:
    "{late, plural, =0 {None of {tasks, plural, one {# task} other {# tasks}} is late} one {# of {tasks, plural, one {# task} other {# tasks}} is late, by {days, plural, one {# day} other {# days}} ({latest})} other {# of {tasks, plural, one {# task} other {# tasks}} are late, the longest by {days, plural, one {# day} other {# days}} ({latest})}}; {behind, plural, one {# is} other {# are}} behind, {done, plural, one {# is} other {# are}} done.",
  findingAllDone: "{tasks, plural, =1 {The one task is done.} other {All # tasks are done.}}",
  chartHeading: "The plan",
  chartHeadingOf:
    "The plan: the {shown, number} of {dated, plural, one {# task} other {# tasks}} nearest to today",
  chartCaption:
    "Bars run from the first to the last day of a task. Late: what should be done by today and is not. ◆ marks tasks whose end has passed, ▲ tasks that are behind.",
  chartDescription: "Gantt of the tasks: done, late and open parts, with a line at today, {day}. {finding}",
  changed: "Tasks changed: build again",
  noChart: "No task has both a start and an end yet, so there is nothing to draw.",
  parts: { done: "Done", late: "Late", open: "Open", today: "Today" },
  /** Beside a bar; the sign comes first. */
  lateLabel: "◆ {label} ({days, plural, one {# day} other {# days}} late)",
  behindLabel: "▲ {label} (behind)",
  ownersHeading: "Owners",
  ownersCaption:
    "Overlap: days from {day} on with two or more open tasks at once. A late task is still open today.",
  busiest: "{tasks, plural, one {# task from {from}} other {# tasks at once from {from}}}",
  nothingOpen: "nothing open",
  tasksHeading: "All {tasks, plural, one {# task} other {# tasks}}, by start",
  tasksCaption:
    "Days are calendar days, first and last included: weekends and holidays differ between countries.",
  built:
    "Timeline built: {tasks, plural, one {# task} other {# tasks}}, {late, number} late, {behind, number} behind, {done, number} done.",
  made: "There was no table VF_Timeline, so it stands now on the sheet {sheet}. Write one task a row with its start and end, then build the timeline.",

  inputTitle: "Plan of the implementation",
  inputHint: "One task a row: account, task, owner, first and last day, and how much is done.",
  inputMore:
    "Done % is 0 for a task that has not begun and 100 for one that is done. Then build the timeline.",
  /** What the cells of `VF_Timeline` take, by column: the message that Excel shows. */
  limits: {
    Start: "The first day of the task, a date.",
    End: "The last day of the task, a date not before its start.",
    "Done %": "0 to 100.",
  },
} as const;
