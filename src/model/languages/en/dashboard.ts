/** The sheets `KA dashboard` and `KPIs`, and what their action says when it is done. */
export const dashboard = {
  title: "Key account dashboard",
  /** `danger`: unknown, none, some without a share to tell, or share. */
  finding:
    "MRR is {mrr, number, wholeMoney}{trend, select, none {, unchanged on a period ago} up {, up {change, number, share} on a period ago} down {, down {change, number, share} on a period ago} other {}}; {danger, select, unknown {whether accounts are endangered is not known} none {no account is endangered} other {{endangered, number} of {accounts, plural, one {# account} other {# accounts}} {endangered, plural, one {is} other {are}} endangered}}{danger, select, share {, with {share, number, share} of MRR} other {}}.",
  unit: "{size, plural, =1 {MRR in {currency}} =1000 {MRR in thousands of {currency}} other {MRR in millions of {currency}}}",
  unitAlone: "{size, plural, =1000 {MRR in thousands} other {MRR in millions}}",
  notesBeside: "{notes, plural, one {# note} other {# notes}} to the right of this page",
  changed: "Sources changed: build again",

  tiles: {
    mrr: "MRR",
    mrrIn: "MRR, {currency}",
    change: "Change in MRR",
    accounts: "Accounts",
    upsell: "Upsell opportunity",
    endangered: "Endangered accounts",
    atRisk: "MRR at risk",
  },
  onPeriodAgo:
    "{way, select, up {▲ +{change, number, share}} down {▼ −{change, number, share}} other {○ unchanged}} on a period ago",
  periodAgoUnknown: "○ a period ago not known",
  comparedAll:
    "{way, select, up {▲ up} down {▼ down} other {○ unchanged}}, over all {accounts, plural, one {# account} other {# accounts}}",
  compared:
    "{way, select, up {▲ up} down {▼ down} other {○ unchanged}}, over {compared, number} of {accounts, plural, one {# account} other {# accounts}}",
  noneMoved: "○ none came or went",
  came: "▲ +{came, number} came",
  went: "▼ −{went, number} went",
  cameAndWent: "▲ +{came, number} came  ▼ −{went, number} went",
  without: "{accounts, number} of {of, number} without {plan}",
  noPlans: "no plan is known",
  riskUnknown: "○ risk not known",
  ofAccounts:
    "{endangered, plural, =0 {○} other {◆}} {share, number, share} of {judged, plural, one {# account} other {# accounts}}",
  shareUnknown: "○ share of MRR not known",
  ofMrr: "{endangered, plural, =0 {○} other {◆}} {share, number, share} of MRR",

  mrrHeading: "MRR by plan",
  mrrDescription: "Stacked columns: MRR of each plan from {first} to {last}. {finding}",
  changeHeading: "Change on the period before",
  changeDescription: "Line: change of MRR on the period before, as a share, from {first} to {last}.",
  changeNeeds:
    "Plans from the least MRR an account to the most. For more periods add a table VF_MrrHistory: Period, then one column per plan.",
  periodAgo: "A period ago",
  now: "Now",
  noPlan: "No plan",
  onboardingHeading: "{accounts, plural, =0 {Onboarding} other {Onboarding: {share, number, share} done}}",
  onboardingDescription: "Doughnut of onboarding. {labels}.",
  onboardingLabel: "{status}: {accounts, number}",
  satisfactionHeading: "Satisfaction: mean {mean, number, ::.0} on {lowest, number} to {highest, number}",
  satisfactionUnknown: "Satisfaction",
  satisfactionDescription:
    "Bars: how many of {accounts, plural, one {# account} other {# accounts}} gave each mark; the mean is {mean, number, ::.0}.",
  nothingKnown: "Not known. Fill in the column {column} in VF_Kpis.",

  queueUnknown: "At-risk queue: engagement or risk is not known",
  queueEmpty: "At-risk queue: no account is endangered",
  queueHeading: "At-risk queue: {accounts, plural, one {# account} other {# accounts}}",
  queueCut:
    "At-risk queue: the first {shown, number} of {accounts, number}; {below, number} more below this page",
  endangeredRule:
    "Endangered: engagement below {engagementLine, number} and cancellation risk above {riskLine, number}. Endangerment: how far beyond both, ▲ less, ◆ more than half way.",
  rankRule: "Ranked by {column}, largest first, then by days in the queue as of {day}.",
  rankRuleImportance:
    "Ranked by importance (share of MRR × cancellation risk), largest first, then by days in the queue as of {day}.",

  /** `danger` as in the finding. */
  built:
    "Dashboard built: {accounts, plural, one {# account} other {# accounts}}{danger, select, unknown {; whether they are endangered is not known} share {, {endangered, number} endangered with {share, number, share} of MRR} other {, {endangered, number} endangered}}.",
  made: "There was no table VF_Kpis, so it stands now on the sheet {sheet}{accounts, plural, =0 {} one { with your # account} other { with your # accounts}}. Fill in MRR, engagement and cancellation risk at least, then build the dashboard.",

  kpisTitle: "KPIs of the key accounts",
  kpisFinding:
    "One account a row. Fill in what you know, leave blank what you do not, then press Build dashboard.",
  kpisStamp:
    "Further columns are yours; one of numbers can rank the at-risk queue. For MRR over time add a table VF_MrrHistory: Period, then one column per plan.",
  /** What the cells of `VF_Kpis` take, by column: the message that Excel shows. */
  limits: {
    Plan: "The plan the account is on. An account with two plans takes two rows.",
    MRR: "Monthly recurring revenue now, a number. Blank means not known; 0 means none.",
    "MRR a period ago": "MRR a period ago. 0 for an account that is new since.",
    Onboarding: "Not started, In progress or Done.",
    Satisfaction: "A number on your own scale: 1 to 5, 0 to 10 or 0 to 100, the same for all accounts.",
    Engagement: "0 (none) to 100 (full).",
    "Cancellation risk": "0 (none) to 100 (certain).",
    "In queue since": "The day the account came into the at-risk queue.",
  },
} as const;
