/** What must be put right in the workbook, its settings or the request before anything is computed. */
export const readingProblems = {
  noRevenue:
    "No revenue found. Put account names in one column and a year, quarter or month above each revenue column, then try again.",
  severalSources: "More than one block of revenue was found: {list}. Choose the ones to use.",
  unknownSource: "There is no revenue at {source}. Found: {list}.",
  noSourceInUse: "Every source on {sheet} says no under Use. Say yes beside the ones to read.",
  badUse: "{address} says “{value}” under Use. Write yes or no.",
  noSuchPeriod: "{address} names the period “{period}”, which {source} does not have. It has: {list}.",
  mergedSource: "{address} is merged. Unmerge it, so that every row has its own account and amounts.",
  severalCurrencies:
    "The revenue is in several currencies, first met in these cells: {list}. Name the one to read in the setting Currency, or keep one currency.",
  currencyNotFound: "No amount in {currency} was found, only {list}. Change the setting Currency.",
  badSetting: "{address} says “{value}” for {setting}. {allowed}",
  badOverride: "“{value}” cannot be used for {setting}. {allowed}",
  unknownSetting: "There is no setting “{setting}”. The settings are: {list}.",
  missingLine: "{setting} has no value. {allowed}",
  ownColumns: "{table} on {sheet} needs the columns {list}. Put them back.",

  noPositiveRevenue:
    "No account has revenue above zero, so there is nothing to rank. Check the amounts in {source}.",
  oneRetentionPeriod:
    "Retention compares two periods, and only {period} was read. Add a column of revenue for another period, then try again.",
  unknownRetentionPeriod:
    "There is no period “{period}” to compare. The periods are: {list}. Change the setting Retention periods.",
  retentionPairOrder:
    "The setting Retention periods says “{from} to {to}”. Name two different periods, the earlier one first.",
  nothingToUndo: "There is no run of Vital Few to undo in this workbook.",
  noAddress: "There is no cell {address} in this workbook.",
  unknownAction: "There is no action {action}. The actions are: {list}.",
} as const;
