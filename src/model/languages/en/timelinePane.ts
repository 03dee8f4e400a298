/** The pane's view of the timeline. */
export const timelinePane = {
  found: "{count, plural, one {# task} other {# tasks}} planned",
  toTable: "Go to the tasks",
  noTableTitle: "No plan yet",
  noTable:
    "The timeline reads the table VF_Timeline. Press the button to make it, empty; then write one task a row.",
  /** What to type into each column. */
  hints: {
    Account: "the account it is for",
    Task: "one a row",
    Owner: "who does it",
    Start: "its first day, a date",
    End: "its last day, a date",
    "Done %": "0 to 100",
  },

  title: "How the plan stands",
  lateTitle: "Late tasks ({tasks, number})",
  noneLate: "No task is late today.",
  late: "{days, plural, one {# day} other {# days}} late",
} as const;
