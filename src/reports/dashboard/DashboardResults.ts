import type { DashboardFacts } from "../../model/dashboard";
import type { Note } from "../../model/note";
import type { ReadTable } from "../../model/plan";
import type { Settings } from "../../model/settings";
import type { Table } from "../../model/table";

/** What the sheet `KA dashboard` shows. */
export interface DashboardResults {
  readonly facts: DashboardFacts;
  /** `VF_MrrByPlan`: Period, the plans, Total, Change, Change share. */
  readonly byPlan: Table;
  /** `VF_Onboarding` */
  readonly onboarding: Table;
  /** `VF_Satisfaction` */
  readonly satisfaction: Table;
  /** `VF_AtRisk` */
  readonly atRisk: Table;
  /** MRR of all accounts, largest first; what is not known is left out. */
  readonly sizes: readonly number[];
  readonly currency: string;
  readonly notes: readonly Note[];
  readonly stamp: DashboardStamp;
}

/** What the sheet says about itself. */
export interface DashboardStamp {
  /** The day the dashboard speaks of: 2026-11-21. */
  readonly day: string;
  readonly tables: readonly ReadTable[];
  readonly settings: Settings;
  /** An Excel expression that is true as long as the tables are as they were. */
  readonly unchanged?: string;
}
