/**
 * What settings mean and what they may be. Their names and the words written as values are a contract: a translation
 * quotes them as they are.
 */
export const settings = {
  /** As it stands beside the value in `VF_Settings`. */
  meanings: {
    paretoLine: "The vital few are the fewest accounts that together bring this share of revenue.",
    tierNames: "The names of the tiers, best first, 2 to 6 of them, separated by commas.",
    splitBy: "What the tier lines measure.",
    tierLine: "Where the {place, select, 1 {first} 2 {second} 3 {third} 4 {fourth} other {fifth}} tier ends.",
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
    engagementLine:
      "Accounts with less engagement than this, and too much cancellation risk, are endangered.",
    riskLine: "Accounts with more cancellation risk than this, and too little engagement, are endangered.",
    rankAtRiskBy:
      "Importance (MRR share × risk), or any column of numbers in VF_Kpis; the largest comes first.",
    retentionPair: "The two periods that are compared: last two, or for instance 1997 to 1998.",
    decisionAccount: "The account whose decision map is drawn. Blank for all accounts of VF_Contacts.",
    keepMovedBoxes: "Whether boxes of the decision map that you moved stay where you put them.",
  },
  /** What stands after a value that cannot be taken. */
  allowed: {
    oneOf: "It must be {choices}.",
    share: "It must be a share above 0 and up to 1, such as 0.8 or 80%.",
    money: "It must be an amount above 0.",
    moneyNoShare:
      "It must be an amount such as 250000, not a share: Split by says absolute revenue, so every tier line is the least revenue of its tier.",
    count: "It must be a whole number of accounts, 1 or more.",
    moreThan: "It must be more than {line, number, typed}, the line before it.",
    moreThanShare: "It must be more than {line, number, typed} ({line, number, line}), the line before it.",
    lessThan: "It must be less than {line, number, typed}, the line before it.",
    tierNames: "It must be 2 to 6 different names separated by commas, none of them New, Lost or –.",
    yesNo: "It must be yes or no.",
    ratingScale: "It must be two whole numbers, the lowest first, such as 1 to 10.",
    quadrantNames: "It must be four different names separated by commas.",
    day: "It must be a date such as 2026-12-31, or today.",
    percentOf100: "It must be a number from 0 to 100.",
    columnName: "It must be Importance or the name of a column of numbers in VF_Kpis.",
    retentionPair: "It must be last two, or two periods such as 1997 to 1998.",
    accountOrBlank: "It must be an account of VF_Contacts, or blank.",
    currency: "It must be a currency code such as EUR, a sign such as €, or blank.",
  },
} as const;
