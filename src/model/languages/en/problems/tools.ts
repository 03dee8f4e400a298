/** What must be put right in the tables that people fill in. */
export const toolProblems = {
  noCharter:
    "{table} on {sheet} has no text yet. Write a text for at least one section, then build the charter again.",
  noKpiAccounts:
    "{table} on {sheet} has no accounts yet. Write one account a row with its MRR, then build the dashboard again.",
  noMrr:
    "No account in {table} on {sheet} has an MRR yet. Fill in the column MRR, then build the dashboard again.",
  unknownRankColumn:
    "At-risk accounts cannot be ranked by “{column}”: {table} has no such column of numbers. Choose one of: {list}.",
  noProfitAccounts:
    "{table} on {sheet} has no accounts yet. Write one account a row with its revenue and costs, then build the profit matrix again.",
  noProfit:
    "No account in {table} on {sheet} has revenue, cost of goods and cost to serve yet. Fill in these three columns, then build the profit matrix again.",
  noCriteria: "{table} on {sheet} names no criterion. Write at least one, with its dimension and weight.",
  badDimension: "{address} says “{value}” under Dimension. Write Growth or Harmony.",
  badWeight: "{address} says “{value}” under Weight. Write a number, 0 or more.",
  negativeWeight: "{address} gives “{criterion}” the weight {value}. A weight is 0 or more.",
  hugeWeight: "{address} gives “{criterion}” the weight {value}. A weight is at most a billion.",
  zeroWeights:
    "All weights are 0 ({address}), so nothing can be weighed. Give at least one criterion a weight.",
  badHigherIsBetter: "{address} says “{value}” under Higher is better. Write yes or no.",
  badCriterionSource:
    "{address} says “{value}” under Source. Write Rating, Revenue total, Last change or CAGR.",
  badCriterionWish:
    "The criterion “{criterion}” cannot have the weight {value}. A weight is from 0 to a billion.",
  ratingOutOfScale:
    "{address} holds the rating {value} for “{criterion}”, which is outside the scale of {lowest, number} to {highest, number}. {more, select, none {} some {So do {list}. } other {So do {list} and more. }}Put it right, or change the setting Rating scale.",
  noTasks:
    "{table} on {sheet} has no tasks yet. Write one task a row with its start and end, then build the timeline again.",
  noTeam:
    "{table} on {sheet} names nobody yet. Write one person, account and role a row, then build the team again.",
  noDivisions:
    "{table} on {sheet} has no divisions yet. Write one division a row, then build the division map again.",
  noProducts:
    "{table} on {sheet} has no column for a product or service. Add one column for each to the right of the manager, then build the division map again.",
} as const;
