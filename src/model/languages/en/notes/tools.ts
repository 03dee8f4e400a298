/** Doubts about the tables that people fill in. */
export const toolNotes = {
  emptySection: "{address} (“{name}”) has no text yet; the section is left out of the charter.",
  noSection: "{address} has a text without a section above it; it stands under “{name}”.",
  longCharter:
    "The charter takes {count, plural, one {# line} other {# lines}} and is printed small to fit its one page; {most, number} read well.",
  notKnown:
    "{column} is blank in {count, number} of {accounts, plural, one {# row} other {# rows}} ({list}); blank is not known, never 0.",
  kpiColumnMissing: "{address} has no column “{column}”, so nothing is known of it.",
  outOfHundred: "{address} holds {value}; it must be from 0 to 100 and counts as not known.",
  satisfactionOff: "{address} holds {value}; satisfaction must be from 0 to 100 and counts as not known.",
  looksLikeShares:
    "{column} holds nothing above 1 and broken numbers such as {value} in {address}; they were read as parts of 100. If they are shares, format the column as % or write 35 for 0.35.",
  onboardingWord:
    "{address} says “{value}”; write Not started, In progress, Done or a percentage. It counts as not known.",
  negativeMrr: "{address} holds a negative MRR ({value}); it lowers the total and has no importance.",
  textDate: "{address} holds a date typed as text ({value}); it was read as {day}.",
  noQueueDate: "{address} holds “{value}”, which is no date; the days in the queue are not known.",
  futureDate: "{address} lies after {day} ({value}); the days in the queue are not known.",
  joinedKpis:
    "“{name}” stands in {count, plural, one {# row} other {# rows}} ({list}); its MRR was added up, of the rest the most worrying value counts.",
  planNotInHistory:
    "The plan “{plan}” has no column in VF_MrrHistory; it stands before the plans of that table.",
  queuedNotEndangered:
    "A day stands under In queue since, but the account is not endangered by the rule and so not in the queue, {count, number} in all: {list}.",
  notJudged:
    "Engagement or cancellation risk is not known, so nobody can say whether the account is endangered, {count, number} in all: {list}.",
  repeatedPeriod: "{address} is {period} once more; its MRR was added up.",
  periodsAsTheyStand:
    "Not every period in {address} is a date, month, quarter or year; they stay in the order of the rows.",
  historyDiffers:
    "VF_MrrHistory ends with {history, number, wholeMoney} in {period}, but VF_Kpis adds up to {mrr, number, wholeMoney}; the tiles say what VF_Kpis says.",
  profitUnknown:
    "Revenue or a cost is blank or no number, so the profit is not known and the account is left out, {count, number} in all: {list}.",
  joinedProfit:
    "“{name}” stands in {count, plural, one {# row} other {# rows}} ({list}); their amounts were added up.",
  severalCategories: "“{name}” is of several categories ({list}); it counts as {category}.",
  negativeCost: "{address} holds a negative cost ({value}); it raises the profit.",
  zeroRevenue:
    "Revenue is zero or below, so there is no margin: the account is in the whale curve, not among the quadrants, {count, number} in all: {list}.",
  lossMakers: "Accounts that lose money, {count, number} in all, the largest loss first: {list}.",
  beyondChart: "Too far out for the chart, though in the table, {count, number} in all: {list}.",
  blankTask: "{address} names no task, though other cells of its row are filled; the row was left out.",
  noTaskDate: "{address} holds “{value}”, which is no date; the task stands in the table, not in the chart.",
  blankTaskDate: "{address} is blank; the task stands in the table, not in the chart.",
  endBeforeStart:
    "{address} ({end}) lies before the start of “{task}” ({start}); neither date is used until one is put right.",
  doneOff: "{address} holds {value}; done goes from 0 to 100%, so it counts as {number}.",
  blankDone:
    "Done % is blank in {count, number} of {tasks, plural, one {# row} other {# rows}} ({list}); it counts as 0%.",
  unknownRole: "{address} holds “{value}”; the roles are {roles}. It covers none of them.",
  blankPerson: "{address} names nobody, so nobody takes the role of its row.",
  blankTeamAccount: "{address} names no account, so the role of its row is counted for none.",
  noDueDate: "{address} holds “{value}”, which is no date; nobody can say whether the task is overdue.",
  blankDivision: "{address} names no account or no division; the row was left out.",
  repeatedDivision: "{address} is “{division}” of “{account}” once more; only its first row was read.",
  unknownState:
    "{address} holds “{value}”; write Customer, Opportunity or Competitor, with the value in brackets. It is counted nowhere.",
  badValue: "{address} holds “{value}”; what stands in brackets is no value above zero, so none is counted.",
  notAProduct:
    "{address} (“{header}”) holds neither Customer, Opportunity nor Competitor; it was taken for no product.",
} as const;
