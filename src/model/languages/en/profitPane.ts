/** The pane's view of the profit matrix. */
export const profitPane = {
  found: "{count, plural, one {# account} other {# accounts}} with revenue and costs",
  toTable: "Go to revenue and costs",
  noTableTitle: "No costs yet",
  noTable:
    "The profit matrix reads the table VF_Profit. Press the button to make it, empty and with your accounts where revenue was found; then fill it in.",
  /** What to type into each column. */
  hints: {
    Account: "one a row",
    Revenue: "of one period; blank is not known, 0 is none",
    "Cost of goods": "what the goods or services sold cost you",
    "Cost to serve": "sales, support, logistics, terms",
    Category: "what kind of account it is, if you like",
  },

  title: "Who earns, who loses",
  profit: "Profit",
  earned: "Earned",
  givenBack: "Given back",
  unknown: "Profit not known",
  ofAccounts: "{accounts, plural, one {# account} other {# accounts}}",
  best: "Most profitable accounts",
  losing: "Accounts that lose money ({accounts, number})",
  noneLosing: "No account loses money.",
  earns: "earns {amount}",
  loses: "loses {amount}",
} as const;
