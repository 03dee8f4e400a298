/** The pane's view of the team. */
export const teamPane = {
  found: "{count, plural, one {# person} other {# people}} in the team",
  toTable: "Go to the team",
  noTableTitle: "No team yet",
  noTable:
    "The team sheet reads the table VF_Team. Press the button to make it, empty; then write who has which role for which account.",
  /** What to type into each column. */
  hints: {
    Person: "one person, account and role a row",
    Account: "the account the role is for",
    Role: "one of the six: {roles}",
    Responsibility: "what the person answers for",
    Task: "what is to be done, if anything",
    Due: "by when, a date",
    Status: "Open or Done",
  },

  title: "The six roles",
  complete: "Accounts with all six roles",
  ofAccounts: "of {accounts, number}",
  open: "Roles without anybody",
  overdue: "Overdue tasks",
  ofOpen: "of {tasks, number} open",
  gapsTitle: "Accounts that lack roles ({accounts, number})",
  gapsHint: "Nobody has these roles there:",
  noGaps: "Every account has all six roles.",
  overdueTitle: "Overdue tasks ({tasks, number})",
  daysOverdue: "{days, plural, one {# day} other {# days}} overdue",
} as const;
