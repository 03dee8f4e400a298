/** Doubts about revenue as it was read, about settings and about sources. */
export const revenueNotes = {
  textNumber: "{address} holds a number typed as text ({value}); it was read as {number}.",
  textNumberLikeOthers:
    "{address} holds a number typed as text ({value}) that may mean two things; it was read as {number}, the way the other texts beside it are written.",
  textNumberUnsure:
    "{address} holds a number typed as text ({value}) that may mean two things, and the texts beside it are written in both ways; it was read as {number}, the workbook’s way. Please check it.",
  notANumber: "{address} holds “{value}”, which is not a number; it counts as missing.",
  percentage: "{address} holds {value}, a percentage and no amount; it counts as missing.",
  errorValue: "{address} holds the error {value}; it counts as missing.",
  amountTooLarge: "{address} holds {value}, more than can be summed exactly; it counts as missing.",
  notADate: "{address} holds “{value}”, which is not a date; the amount beside it is not counted.",
  noDate: "{address} is blank; the amount beside it has no date and is not counted.",
  coarseDates:
    "{address} names only {value}; it cannot be grouped by {groupBy, select, month {month} quarter {quarter} other {year}}.",
  blankAccount: "{address} holds amounts without an account name; they are not counted.",
  accountError: "{address} holds the error {value} where the account name should be; the row is not counted.",
  totalRow: "{address} (“{name}”) was taken for a total and left out.",
  repeatedHeader: "{address} repeats the header and was left out.",
  blankRowsInside:
    "Blank rows lie inside {source} ({count, number} in all); the rows below them were read as well.",
  rowsBelow: "{address} lies below blank rows and was not read. Remove the blank rows to include it.",
  rowsBelowTable: "{address} lies below the table {source} and was not read. Extend the table to include it.",
  joinedRows:
    "“{name}” stands in {count, plural, one {# row} other {# rows}} ({list}); their amounts were added up.",
  joinedSources:
    "Accounts that stand in more than one source were added up: {count, number} in all, such as {list}.",
  spelledTwoWays: "“{other}” in {address} and “{name}” in {first} were read as one account.",
  negativeAccount: "“{name}” has net revenue below zero ({amount}); it is not ranked.",
  hiddenRowsRead: "Hidden or filtered rows of {source} were read like the others: {count, number} in all.",
  hiddenRowsSkipped: "Hidden or filtered rows of {source} were not read: {count, number} in all.",
  samePeriodTwice: "{address} is {period} once more; the columns were added up.",
  emptyPeriod: "{address} is {period}, but no amounts stand below it; it was left out.",
  totalColumn: "{address} (“{header}”) was taken for the total of other columns and left out.",
  periodHoldsOthers: "{address} ({period}) overlaps with other periods beside it ({list}) and was left out.",
  otherRevenue: "{address} (“{header}”) may be revenue too; only “{used}” was read.",
  otherCurrency: "{address} is in {currency} and was not counted.",
  noCurrency: "{address} states no currency; it was read like the others.",
  formatsUnread: "{address} lies below the number formats that were read; its amounts count as {currency}.",
  unknownSetting: "{address} names “{setting}”, which is no setting; it was ignored.",
  repeatedSetting: "{address} sets {setting} once more; the first value is used.",
  unusedLine:
    "{address} sets {setting}, which {count, plural, one {# tier does} other {# tiers do}} not need; it was ignored.",
  sourcesOverlap: "{one} and {other} may hold the same revenue; what stands in both counts twice.",
  sourceGone: "{address} names {source}, where no revenue was found; it was ignored.",
  sourceNotListed: "{source} may be revenue too. It is not listed on {sheet} and was not read.",
  noSuchColumn:
    "{address} names the account column “{column}”, which {source} does not have; “{used}” was taken.",
  periodNotListed: "{source} also has {list}, which {address} does not name; not read.",
  moreCells: "More cells like the ones above, {count, number} in all, such as {list}.",

  nothingToRetain:
    "No account had revenue in {period}, so there was nothing to retain: the rates from {period} on are blank.",
  belowZeroInPeriod:
    "Credit notes exceed an account’s sales of a period ({count, number} in all, such as {list}); there it counts as without revenue.",
} as const;
