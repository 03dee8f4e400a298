/** What must be put right before the decision map can be drawn. */
export const decisionProblems = {
  noContacts:
    "{table} on {sheet} has no contacts yet. Write one person a row with account and name, then draw the decision map again.",
  noSuchAccount:
    "The setting “Decision map account” names “{account}”, which has no contacts. Clear it, or write one of: {list}.",
} as const;
