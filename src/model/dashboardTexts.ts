/** What must be put right before the dashboard can be built. */
export const dashboardProblems = {
  noKpiAccounts:
    "{table} on {sheet} has no accounts yet. Write one account a row with its MRR, then build the dashboard again.",
  noMrr:
    "No account in {table} on {sheet} has an MRR yet. Fill in the column MRR, then build the dashboard again.",
  unknownRankColumn:
    "At-risk accounts cannot be ranked by “{column}”: {table} has no such column of numbers. Choose one of: {list}.",
} as const;

/** What the dashboard doubts. */
export const dashboardNotes = {
  notKnown: "{column} is blank in {count} of {accounts} rows ({list}); blank is not known, never 0.",
  kpiColumnMissing: "{address} has no column “{column}”, so nothing is known of it.",
  outOfHundred: "{address} holds {value}; it must be from 0 to 100 and counts as not known.",
  satisfactionOff: "{address} holds {value}; satisfaction must be from 0 to 100 and counts as not known.",
  onboardingWord:
    "{address} says “{value}”; write Not started, In progress, Done or a percentage. It counts as not known.",
  negativeMrr: "{address} holds a negative MRR ({value}); it lowers the total and has no importance.",
  textDate: "{address} holds a date typed as text ({value}); it was read as {day}.",
  noQueueDate: "{address} holds “{value}”, which is no date; the days in the queue are not known.",
  futureDate: "{address} lies after {day} ({value}); the days in the queue are not known.",
  joinedKpis:
    "“{name}” stands in {count} rows ({list}); its MRR was added up, of the rest the most worrying value counts.",
  planNotInHistory:
    "The plan “{plan}” has no column in VF_MrrHistory; it stands before the plans of that table.",
  queuedNotEndangered:
    "{count} accounts have a day under In queue since but are not endangered by the rule, so they are not in the queue: {list}.",
  notJudged:
    "Of {count} accounts engagement or cancellation risk is not known, so nobody can say whether they are endangered: {list}.",
  repeatedPeriod: "{address} is {period} once more; its MRR was added up.",
  periodsAsTheyStand:
    "Not every period in {address} is a date, month, quarter or year; they stay in the order of the rows.",
  historyDiffers:
    "VF_MrrHistory ends with {history} in {period}, but VF_Kpis adds up to {mrr}; the tiles say what VF_Kpis says.",
} as const;
