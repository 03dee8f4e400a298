/** The pane's view of the decision map. */
export const decisionPane = {
  found: "{count, plural, one {# contact} other {# contacts}}",
  toTable: "Go to the contacts",
  noTableTitle: "No contacts yet",
  noTable:
    "The decision map reads the tables VF_Contacts and VF_Influence. Press the button to make them, empty; then write one person a row.",
  /** What to type into each column. */
  hints: {
    Account: "where the person decides",
    Contact: "one person a row",
    Title: "what the person is; Adviser for one of another organisation",
    "Reports to": "the name of the manager; blank at the top",
    Relationship: "Positive, Neutral, Negative or Unknown",
    "Decision power": "High, Medium or Low, or 1 to 5",
    Touchpoint: "yes where we are in contact",
  },

  title: "Whom to win",
  people: "People",
  deciding: "With high decision power",
  toWin: "Of these to win",
  withWayIn: "With a way in",
  listTitle: "People to win ({people, number})",
  nobody: "Nobody: whoever has high decision power is on our side.",

  account: "Account",
  allAccounts: "All accounts",
  keepMoved: "Keep the boxes that I moved where they are",
} as const;
