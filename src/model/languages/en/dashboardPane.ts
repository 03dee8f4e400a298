/** The pane's view of the dashboard. */
export const dashboardPane = {
  found: "{count, plural, one {# account} other {# accounts}} with KPIs",
  toTable: "Go to the KPIs",
  noTableTitle: "No KPIs yet",
  noTable:
    "The dashboard reads the table VF_Kpis. Press the button to make it, empty and with your accounts where revenue was found; then fill it in.",
  /** What to type into each column. */
  hints: {
    Account: "one a row",
    Plan: "what it is on",
    MRR: "what it pays a month; blank is not known",
    "MRR a period ago": "0 for a new account",
    Onboarding: "Not started, In progress or Done",
    Satisfaction: "a mark on your own scale",
    Engagement: "0 to 100",
    "Cancellation risk": "0 to 100",
    "In queue since": "a date, for accounts that are being saved",
  },

  title: "Key figures",
  totalMrr: "MRR",
  change: "Change on a period ago",
  endangered: "Endangered accounts",
  atRisk: "MRR at risk",
  upsell: "Upsell opportunity",
  withoutPlan: "Without {plan}",
  onboarding: "Onboarding done",
  satisfaction: "Satisfaction",
  notKnown: "not known",
  of: "{part, number} of {whole, number}",
  ofJudged: "of {judged, number}",
  onScale: "on {lowest, number, count} to {highest, number, count}",
  endangeredRule:
    "Endangered: engagement below {engagement, number, count} and cancellation risk above {risk, number, count}.",

  asOf: "As of",
  asOfHint: "Empty for the day it is built",
  /** The names of two fields, one above the other. */
  engagementLine: "Endangered below engagement",
  riskLine: "and above cancellation risk",
  rankBy: "Rank at-risk accounts by",
  importance: "Importance (MRR share × risk)",
} as const;
