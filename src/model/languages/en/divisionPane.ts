/** The pane's view of the division map. */
export const divisionPane = {
  found: "{count, plural, one {# division} other {# divisions}}",
  toTable: "Go to the divisions",
  noTableTitle: "No divisions yet",
  noTable:
    "The division map reads the table VF_Divisions. Press the button to make it, empty; then name your products in its header and write one division a row.",
  /** What to type into each column. */
  hints: {
    Account: "the account it belongs to",
    Division: "one a row",
    Manager: "who decides there",
  },
  products: "Your products",
  productsHint:
    "a column each: Customer, Opportunity (12,000), Competitor (8,000), or blank where nobody knows",

  title: "White space",
  whiteSpace: "Not sold yet",
  ofCells: "{some, number} of {all, number}",
  opportunities: "Opportunities",
  competitors: "With competitors",
  blank: "Nobody knows",
  accountsTitle: "White space by account ({accounts, number})",
  noneLeft: "Every division buys every product.",
  notSold: "{cells, plural, one {# cell} other {# cells}} not sold",
  worth: "worth {amount}",
} as const;
