import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";

/** What `VF_Kpis` tells of the accounts, in the order in which they were met. */
export interface Kpis {
  readonly accounts: readonly AccountKpis[];
  /** The plans in their order; the last is the one to sell up to. */
  readonly plans: readonly string[];
  /** Headers of the further columns that hold numbers, in their order. */
  readonly further: readonly string[];
  /** Currency code of the MRR where its cells state one, else "". */
  readonly currency: string;
  readonly place: ReadTable;
}

/** One account; a number is NaN where it is not known, and blank is not known. */
export interface AccountKpis {
  readonly name: string;
  readonly key: string;
  /** What it pays for each of its plans; `plan` counts in `Kpis.plans`, -1 where none is named. */
  readonly plans: readonly PlanMrr[];
  readonly mrr: number;
  readonly mrrBefore: number;
  /** 0 (not started) to 1 (done). */
  readonly onboarding: number;
  readonly satisfaction: number;
  /** 0 to 100. */
  readonly engagement: number;
  /** 0 to 100. */
  readonly risk: number;
  /** The day it came into the queue, counted from 1970-01-01. */
  readonly inQueueSince: number;
  /** One number for each of `Kpis.further`. */
  readonly further: readonly number[];
}

/** An account's MRR for one plan, now and a period ago. */
export interface PlanMrr {
  readonly plan: number;
  readonly mrr: number;
  readonly mrrBefore: number;
}

/** What `VF_MrrHistory` tells: one array a plan, one amount a period; NaN where not known. */
export interface MrrHistory {
  readonly periods: readonly string[];
  readonly plans: readonly string[];
  readonly mrr: readonly (readonly number[])[];
  readonly place: ReadTable;
}

/** The totals over all accounts. Money in the workbook's currency, shares 0 to 1; NaN where nothing is known. */
export interface MrrTotals {
  readonly accounts: number;
  /** Accounts whose MRR is known. */
  readonly known: number;
  readonly mrr: number;
  /** MRR now less MRR a period ago, over the accounts of which both are known. */
  readonly change: number;
  /** The change as a share of the MRR a period ago. */
  readonly changeShare: number;
  readonly compared: number;
  /** Accounts with MRR now and none before, and the other way round. */
  readonly came: number;
  readonly went: number;
}

/** How much of the portfolio is endangered. */
export interface RiskTotals {
  readonly accounts: number;
  /** Accounts whose engagement and cancellation risk are both known. */
  readonly judged: number;
  readonly mrr: number;
  /** `mrr` as a share of the MRR of all accounts, credit notes aside. */
  readonly share: number;
}

/** The accounts without the last plan. */
export interface Upsell {
  readonly plan: string;
  readonly accounts: number;
  /** Accounts whose plan is known. */
  readonly of: number;
  readonly share: number;
}

/** The scale that the marks were given on, and their mean. */
export interface SatisfactionFacts {
  readonly lowest: number;
  readonly highest: number;
  readonly accounts: number;
  readonly mean: number;
}

/** Everything that the tiles and sentences of the dashboard say. */
export interface DashboardFacts {
  readonly totals: MrrTotals;
  readonly risk: RiskTotals;
  readonly upsell: Upsell;
  readonly satisfaction: SatisfactionFacts;
  /** Accounts whose onboarding is known, and those of them that are done. */
  readonly onboarding: { readonly accounts: number; readonly done: number };
}

/** What `buildDashboard` did; without facts it made the table to fill in. */
export interface DashboardRun extends ActionResult {
  readonly facts?: DashboardFacts;
}

/** The column of `VF_AtRisk` by which the queue is ranked unless the setting names another. */
export const IMPORTANCE = "Importance";

/** The columns of `VF_Kpis`, in their order; the first is the account. */
export const kpiHeaders = [
  "Account",
  "Plan",
  "MRR",
  "MRR a period ago",
  "Onboarding",
  "Satisfaction",
  "Engagement",
  "Cancellation risk",
  "In queue since",
] as const;

export type KpiHeader = (typeof kpiHeaders)[number];

/** The words of the column Onboarding, as `VF_Kpis` offers them. */
export const onboardingWords = ["Not started", "In progress", "Done"] as const;
