/** Doubts about the tables of the scoring matrix. */
export const scoreNotes = {
  blankWeight: "{address} is blank; “{criterion}” has no weight and does not count.",
  repeatedCriterion: "{address} names the criterion “{criterion}” once more; the first row is used.",
  sumOfWeights: "The weights add up to {sum, number}; each counts as its part of that sum.",
  oneDimension:
    "No criterion of {dimension, select, Growth {Growth} other {Harmony}} has a weight, so there are no scores for it and no quadrants.",
  manyCriteria:
    "{count, plural, one {# criterion has} other {# criteria have}} a weight. Three to five are easier to rate with care.",
  missingRating:
    "{address} is blank: “{account}” has no rating for “{criterion}”, so its weight is left out.",
  notRated: "Accounts without any rating: {count, number} in all, such as {list}. They have no score yet.",
  noRatingsColumn: "There was no column for “{criterion}” in {table}; a blank one was added to be filled in.",
  noColumnInRange:
    "There is no column for “{criterion}” in {table}, so it counts for nobody. Add one with that header.",
  repeatedAccount: "{address} names “{account}” once more; the first row is used.",
  unknownAccounts:
    "Accounts with ratings that the revenue does not have: {count, number} in all, such as {list}.",
  accountsAdded: "Accounts of the revenue that were added to {table} as blank rows: {count, number} in all.",
  accountsNotAdded:
    "Accounts of the revenue that stand nowhere in {table}: {count, number} in all, such as {list}. Make it an Excel table to have them added.",
  inputsMade: "Made to be filled in: {list}.",
  noRevenueForCriterion:
    "“{criterion}” is to come from the revenue, and there is none; it counts for nobody.",
  onePeriod: "“{criterion}” needs two periods of revenue, and there is one; it counts for nobody.",
  noFigure:
    "Accounts for which “{criterion}” cannot be told: {count, number} in all, such as {list}; {source, select, change {without revenue in the period before the last there is no change} growth {they need revenue in a period before the last to grow from} other {they have no revenue}}. Its weight is left out there.",
  noScoresForTier:
    "There is no {header}, because no account has a score yet. Press Score accounts and fill in the ratings.",
  noCombinedTier:
    "Accounts without a place by score or by revenue have no {header}: {count, number} in all, such as {list}.",
} as const;
