/** What the person can put right in the tables of the scoring matrix. */
export const scoreProblems = {
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
    "{address} holds the rating {value} for “{criterion}”, which is outside the scale of {lowest} to {highest}. {more}Put it right, or change the setting Rating scale.",
} as const;

/** Doubts about the tables of the scoring matrix. */
export const scoreNotes = {
  blankWeight: "{address} is blank; “{criterion}” has no weight and does not count.",
  repeatedCriterion: "{address} names the criterion “{criterion}” once more; the first row is used.",
  sumOfWeights: "The weights add up to {sum}; each counts as its part of that sum.",
  oneDimension: "No criterion of {dimension} has a weight, so there are no scores for it and no quadrants.",
  manyCriteria: "{count} criteria have a weight. Three to five are easier to rate with care.",
  missingRating:
    "{address} is blank: “{account}” has no rating for “{criterion}”, so its weight is left out.",
  notRated: "Accounts without any rating: {count} in all, such as {list}. They have no score yet.",
  noRatingsColumn: "There was no column for “{criterion}” in {table}; a blank one was added to be filled in.",
  noColumnInRange:
    "There is no column for “{criterion}” in {table}, so it counts for nobody. Add one with that header.",
  repeatedAccount: "{address} names “{account}” once more; the first row is used.",
  unknownAccounts: "Accounts with ratings that the revenue does not have: {count} in all, such as {list}.",
  accountsAdded: "Accounts of the revenue that were added to {table} as blank rows: {count} in all.",
  accountsNotAdded:
    "Accounts of the revenue that stand nowhere in {table}: {count} in all, such as {list}. Make it an Excel table to have them added.",
  inputsMade: "Made to be filled in: {list}.",
  noRevenueForCriterion:
    "“{criterion}” is to come from the revenue, and there is none; it counts for nobody.",
  onePeriod: "“{criterion}” needs two periods of revenue, and there is one; it counts for nobody.",
  noFigure:
    "Accounts for which “{criterion}” cannot be told: {count} in all, such as {list}; {reason}. Its weight is left out there.",
  noScoresForTier:
    "There is no {header}, because no account has a score yet. Press Score accounts and fill in the ratings.",
  noCombinedTier:
    "Accounts without a place by score or by revenue have no {header}: {count} in all, such as {list}.",
} as const;

/** Why a figure of the revenue cannot be told for an account. */
export const noFigureReasons = {
  "Revenue total": "they have no revenue",
  "Last change": "without revenue in the period before the last there is no change",
  CAGR: "they need revenue in a period before the last to grow from",
} as const;
