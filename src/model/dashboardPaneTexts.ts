import type { kpiHeaders } from "./dashboard";

/** What to type into each column of `VF_Kpis`. */
const hints: Readonly<Record<(typeof kpiHeaders)[number], string>> = {
  Account: "one a row",
  Plan: "what it is on",
  MRR: "what it pays a month; blank is not known",
  "MRR a period ago": "0 for a new account",
  Onboarding: "Not started, In progress or Done",
  Satisfaction: "a mark on your own scale",
  Engagement: "0 to 100",
  "Cancellation risk": "0 to 100",
  "In queue since": "a date, for accounts that are being saved",
};

/** Every sentence of the pane's view of the dashboard. Numbers arrive written. */
export const dashboardPaneTexts = {
  found: ({ count }: { readonly count: number }) =>
    `${count} ${count === 1 ? "account" : "accounts"} with KPIs`,
  toTable: "Go to the KPIs",
  noTableTitle: "No KPIs yet",
  noTable:
    "The dashboard reads the table VF_Kpis. Press the button to make it, empty and with your accounts where revenue was found; then fill it in.",
  hints,

  title: "Key figures",
  totalMrr: "MRR",
  change: "Change on a period ago",
  endangered: "Endangered accounts",
  atRisk: "MRR at risk",
  upsell: (plan: string) => (plan === "" ? "Upsell opportunity" : `Without ${plan}`),
  onboarding: "Onboarding done",
  satisfaction: "Satisfaction",
  notKnown: "not known",
  of: (part: string, whole: string) => `${part} of ${whole}`,
  ofJudged: (judged: string) => `of ${judged}`,
  onScale: (lowest: string, highest: string) => `on ${lowest} to ${highest}`,
  endangeredRule: (engagement: string, risk: string) =>
    `Endangered: engagement below ${engagement} and cancellation risk above ${risk}.`,

  asOf: "As of",
  asOfHint: "Empty for the day it is built",
  engagementLine: "Endangered below engagement",
  riskLine: "and above cancellation risk",
  rankBy: "Rank at-risk accounts by",
  importance: "Importance (MRR share × risk)",
} as const;
