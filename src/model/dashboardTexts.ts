import {
  IMPORTANCE,
  type DashboardFacts,
  type MrrTotals,
  type RiskTotals,
  type SatisfactionFacts,
  type Upsell,
} from "./dashboard";

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
  looksLikeShares:
    "{column} holds nothing above 1 and broken numbers such as {value} in {address}; they were read as parts of 100. If they are shares, format the column as % or write 35 for 0.35.",
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
    "A day stands under In queue since, but the account is not endangered by the rule and so not in the queue, {count} in all: {list}.",
  notJudged:
    "Engagement or cancellation risk is not known, so nobody can say whether the account is endangered, {count} in all: {list}.",
  repeatedPeriod: "{address} is {period} once more; its MRR was added up.",
  periodsAsTheyStand:
    "Not every period in {address} is a date, month, quarter or year; they stay in the order of the rows.",
  historyDiffers:
    "VF_MrrHistory ends with {history} in {period}, but VF_Kpis adds up to {mrr}; the tiles say what VF_Kpis says.",
} as const;

/** Every sentence and heading of the dashboard. A translation is one more object of this type. */
export const dashboardTexts = {
  title: "Key account dashboard",
  finding: ({ totals, risk }: DashboardFacts, money: (amount: number) => string) => {
    const { accounts, mrr, change, changeShare } = totals;
    const trend = Number.isNaN(changeShare)
      ? ""
      : `, ${trendWords(change)} ${percent(Math.abs(changeShare))} on a period ago`;
    const way = change === 0 ? ", unchanged on a period ago" : trend;
    return `MRR is ${money(mrr)}${Number.isNaN(change) ? "" : way}; ${endangeredWords(risk, accounts)}.`;
  },
  unit: (unit: string, currency: string) => `MRR in ${[unit, currency].filter(Boolean).join(" of ")}`,
  notesBeside: (notes: number) => `${counted(notes, "note")} to the right of this page`,
  changed: "Sources changed: build again",

  tiles: {
    mrr: (currency: string) => (currency ? `MRR, ${currency}` : "MRR"),
    change: "Change in MRR",
    accounts: "Accounts",
    upsell: "Upsell opportunity",
    endangered: "Endangered accounts",
    atRisk: "MRR at risk",
  },
  notKnown: "not known",
  onPeriodAgo: (changeShare: number) =>
    `${signed(changeShare, percent(Math.abs(changeShare)))} on a period ago`,
  periodAgoUnknown: "○ a period ago not known",
  compared: ({ compared, accounts, change }: MrrTotals) =>
    `${direction(change)}, over ${compared === accounts ? `all ${counted(accounts, "account")}` : `${count(compared)} of ${counted(accounts, "account")}`}`,
  cameAndWent: ({ came, went }: MrrTotals) =>
    came + went === 0
      ? "○ none came or went"
      : [
          ...(came > 0 ? [`▲ +${count(came)} came`] : []),
          ...(went > 0 ? [`▼ −${count(went)} went`] : []),
        ].join("  "),
  without: ({ plan, accounts, of }: Upsell) => `${count(accounts)} of ${count(of)} without ${plan}`,
  noPlans: "no plan is known",
  ofAccounts: ({ accounts, judged }: RiskTotals) =>
    judged === 0
      ? "○ risk not known"
      : `${accounts > 0 ? "◆" : "○"} ${percent(accounts / judged)} of ${counted(judged, "account")}`,
  ofMrr: ({ accounts, share }: RiskTotals) =>
    Number.isNaN(share) ? "○ share of MRR not known" : `${accounts > 0 ? "◆" : "○"} ${percent(share)} of MRR`,

  mrrHeading: "MRR by plan",
  mrrDescription: (first: string, last: string, finding: string) =>
    `Stacked columns: MRR of each plan from ${first} to ${last}. ${finding}`,
  changeHeading: "Change on the period before",
  changeDescription: (first: string, last: string) =>
    `Line: change of MRR on the period before, as a share, from ${first} to ${last}.`,
  changeNeeds:
    "Plans from the least MRR an account to the most. For more periods add a table VF_MrrHistory: Period, then one column per plan.",
  periodAgo: "A period ago",
  now: "Now",
  noPlan: "No plan",
  onboardingHeading: (done: number, accounts: number) =>
    accounts === 0 ? "Onboarding" : `Onboarding: ${percent(done / accounts)} done`,
  onboardingDescription: (labels: readonly string[]) => `Doughnut of onboarding. ${labels.join("; ")}.`,
  onboardingLabel: (status: string, accounts: number) => `${status}: ${count(accounts)}`,
  satisfactionHeading: ({ mean, lowest, highest }: SatisfactionFacts) =>
    Number.isNaN(mean) ? "Satisfaction" : `Satisfaction: mean ${mean.toFixed(1)} on ${lowest} to ${highest}`,
  satisfactionDescription: ({ accounts, mean }: SatisfactionFacts) =>
    `Bars: how many of ${counted(accounts, "account")} gave each mark; the mean is ${mean.toFixed(1)}.`,
  nothingKnown: (column: string) => `Not known. Fill in the column ${column} in VF_Kpis.`,

  queueHeading: ({ accounts, judged }: RiskTotals, shown: number) => {
    if (judged === 0) return "At-risk queue: engagement or risk is not known";
    if (accounts === 0) return "At-risk queue: no account is endangered";
    if (accounts <= shown) return `At-risk queue: ${counted(accounts, "account")}`;
    return `At-risk queue: the first ${count(shown)} of ${count(accounts)}; ${count(accounts - shown)} more below this page`;
  },
  endangeredRule: (engagementLine: number, riskLine: number) =>
    `Endangered: engagement below ${count(engagementLine)} and cancellation risk above ${count(riskLine)}. Endangerment: how far beyond both, ▲ less, ◆ more than half way.`,
  rankRule: (column: string, day: string) =>
    `Ranked by ${rankWords(column)}, largest first, then by days in the queue as of ${day}.`,

  /** "Dashboard built: 12 accounts, 2 endangered with 7.1% of MRR." */
  built: ({ totals, risk }: DashboardFacts) => {
    const all = `Dashboard built: ${counted(totals.accounts, "account")}`;
    if (risk.judged === 0) return `${all}; whether they are endangered is not known.`;
    return `${all}, ${count(risk.accounts)} endangered${risk.accounts > 0 ? shareWords(" with", risk) : ""}.`;
  },
  made: (sheet: string, accounts: number) =>
    `There was no table VF_Kpis, so it stands now on the sheet ${sheet}${accounts > 0 ? ` with your ${counted(accounts, "account")}` : ""}. ` +
    "Fill in MRR, engagement and cancellation risk at least, then build the dashboard.",

  kpisTitle: "KPIs of the key accounts",
  kpisFinding:
    "One account a row. Fill in what you know, leave blank what you do not, then press Build dashboard.",
  kpisStamp:
    "Further columns are yours; one of numbers can rank the at-risk queue. For MRR over time add a table VF_MrrHistory: Period, then one column per plan.",
} as const;

/** What the cells of `VF_Kpis` take, by column: the message that Excel shows. */
export const kpiLimits = {
  Plan: "The plan the account is on. An account with two plans takes two rows.",
  MRR: "Monthly recurring revenue now, a number. Blank means not known; 0 means none.",
  "MRR a period ago": "MRR a period ago. 0 for an account that is new since.",
  Onboarding: "Not started, In progress or Done.",
  Satisfaction: "A number on your own scale: 1 to 5, 0 to 10 or 0 to 100, the same for all accounts.",
  Engagement: "0 (none) to 100 (full).",
  "Cancellation risk": "0 (none) to 100 (certain).",
  "In queue since": "The day the account came into the at-risk queue.",
} as const;

const count = (number: number) => number.toLocaleString("en-US", { maximumFractionDigits: 2 });
const counted = (number: number, noun: string) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const trendWords = (change: number) => (change > 0 ? "up" : "down");

function direction(change: number): string {
  return change > 0 ? "▲ up" : change < 0 ? "▼ down" : "○ unchanged";
}

function signed(number: number, text: string): string {
  return number > 0 ? `▲ +${text}` : number < 0 ? `▼ −${text}` : "○ unchanged";
}

function endangeredWords(risk: RiskTotals, all: number): string {
  const { accounts, judged } = risk;
  if (judged === 0) return "whether accounts are endangered is not known";
  if (accounts === 0) return "no account is endangered";
  const are = accounts === 1 ? "is" : "are";
  return `${count(accounts)} of ${counted(all, "account")} ${are} endangered${shareWords(", with", risk)}`;
}

/** Where no account has an MRR above 0 there is no share to tell. */
function shareWords(before: string, { share }: RiskTotals): string {
  return Number.isNaN(share) ? "" : `${before} ${percent(share)} of MRR`;
}

function rankWords(column: string): string {
  return column === IMPORTANCE ? "importance (share of MRR × cancellation risk)" : column;
}
