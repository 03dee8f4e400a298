/** What each setting means, as it stands beside its value in `VF_Settings` and in the pane. */
export const settingMeanings = {
  paretoLine: "The vital few are the fewest accounts that together bring this share of revenue.",
  tierNames: "The names of the tiers, best first, 2 to 6 of them, separated by commas.",
  splitBy: "What the tier lines measure.",
  tierLine: "Where the {place} tier ends.",
  crossing: "Whether the account that crosses a line stays in the tier above it or falls below.",
  writeTierColumns: "Whether tier, rank and shares are written beside your own data.",
  visibleRowsOnly: "Whether hidden and filtered rows are left out.",
  groupDatesBy: "The periods made of dates, where revenue stands in rows of account, date and amount.",
  currency: "Where revenue is in several currencies: the one to read. Blank where there is only one.",
  recomputeByItself: "Whether the open pane runs again by itself after you edit the revenue.",
  tierBy: "What the combined tier goes by. With score or mix it stands beside the tier by revenue.",
  scoreInMix: "In the mix: how much the place by score counts; the rest is the place by revenue.",
  ratingScale: "The lowest and the highest rating that may be given.",
  quadrantLines: "Where growth and harmony part into quadrants.",
  quadrantNames:
    "High growth and harmony; low growth, high harmony; high growth, low harmony; both low, in this order.",
  topAccounts: "How many accounts are the top whose hold the sensitivity tells.",
  dashboardDay: "The day the dashboard speaks of: a date, or today for the day it is built.",
  engagementLine: "Accounts with less engagement than this, and too much cancellation risk, are endangered.",
  riskLine: "Accounts with more cancellation risk than this, and too little engagement, are endangered.",
  rankAtRiskBy:
    "Importance (MRR share × risk), or any column of numbers in VF_Kpis; the largest comes first.",
  retentionPair: "The two periods that are compared: last two, or for instance 1997 to 1998.",
} as const;

/** What a setting may be, to follow the words "It must be". */
export const settingChoices = {
  share: "a share above 0 and up to 1, such as 0.8 or 80%",
  money: "an amount above 0",
  moneyNoShare:
    "an amount such as 250000, not a share: Split by says absolute revenue, so every tier line is the least revenue of its tier",
  count: "a whole number of accounts, 1 or more",
  moreThan: "more than {line}, the line before it",
  lessThan: "less than {line}, the line before it",
  tierNames: "2 to 6 different names separated by commas, none of them New, Lost or –",
  yesNo: "yes or no",
  ratingScale: "two whole numbers, the lowest first, such as 1 to 10",
  quadrantNames: "four different names separated by commas",
  day: "a date such as 2026-12-31, or today",
  percentOf100: "a number from 0 to 100",
  columnName: "Importance or the name of a column of numbers in VF_Kpis",
  retentionPair: "last two, or two periods such as 1997 to 1998",
  currency: "a currency code such as EUR, a sign such as €, or blank",
} as const;

/** The tiers that end at a line, in words. */
export const tierPlaces = ["first", "second", "third", "fourth", "fifth"] as const;
