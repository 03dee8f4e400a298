import type { DashboardFacts } from "../../../src/model/dashboard";
import { defaultSettings } from "../../../src/model/settings";
import type { DashboardResults } from "../../../src/reports/dashboard/DashboardResults";
import { notesOf, tableOf } from "../tables";

/** How large a dashboard is to be. */
export interface DashboardSize {
  readonly atRisk?: number;
  readonly plans?: number;
  readonly periods?: number;
  readonly notes?: number;
  readonly known?: boolean;
  readonly rankColumn?: string;
  readonly name?: string;
  readonly mrr?: number;
}

/** The results of a dashboard of that size; figures are made up and do not belong together. */
export function dashboardResults(size: DashboardSize = {}): DashboardResults {
  const { atRisk = 5, plans = 3, periods = 12, notes = 0, known = true, rankColumn, name = "Account" } = size;
  const { mrr = 486_200 } = size;
  const planNames = Array.from({ length: plans }, (_, at) => `${name} plan ${at + 1}`);
  const further = rankColumn === undefined ? [] : [rankColumn];
  const queue = Array.from({ length: atRisk }, (_, at) => [
    ...[`${name} ${at + 1}`, 1000 - at, 0.2, 12, 30, 70, 0.4],
    ...further.map(() => 9),
  ]);
  const place = { sheetId: "{1}", sheet: "KPIs", area: { row: 0, column: 0, rows: 9, columns: 9 } };
  const kpis = { ...place, table: { id: "{2}", name: "VF_Kpis" } };
  return {
    facts: factsOf(atRisk, known, mrr),
    byPlan: tableOf(
      "VF_MrrByPlan",
      ["Period", ...planNames, "Total", "Change", "Change share"],
      Array.from({ length: periods }, (_, at) => [
        months[at % 12] + ` ${2024 + Math.floor(at / 12)}`,
        ...planNames.map(() => mrr / plans),
        ...[mrr, 100, at % 5 === 0 ? -0.013 : 0.021],
      ]),
    ),
    onboarding: tableOf(
      "VF_Onboarding",
      ["Onboarding", "Accounts", "Share", "Label"],
      [
        ["Not started", 3, 0.125, "Not started: 3"],
        ["In progress", 5, 0.208, "In progress: 5"],
        ["Done", 16, 0.667, "Done: 16"],
      ],
    ),
    satisfaction: tableOf(
      "VF_Satisfaction",
      ["Satisfaction", "Accounts"],
      [..."54321"].map((mark) => [mark, 3]),
    ),
    atRisk: tableOf(
      "VF_AtRisk",
      [
        ...[
          "Account",
          "MRR",
          "Importance",
          "In queue days",
          "Engagement",
          "Cancellation risk",
          "Endangerment",
        ],
        ...further,
      ],
      queue,
    ),
    sizes: [mrr, mrr / 2, mrr / 3],
    currency: "EUR",
    notes: notesOf(notes),
    stamp: { day: "2026-11-21", tables: [kpis], settings: defaultSettings },
  };
}

function factsOf(endangered: number, known: boolean, mrr: number): DashboardFacts {
  const change = known ? 11_400 : NaN;
  return {
    totals: {
      accounts: 24,
      known: 24,
      mrr,
      change,
      changeShare: change / mrr,
      compared: known ? 22 : 0,
      came: known ? 2 : 0,
      went: known ? 1 : 0,
    },
    risk: { accounts: endangered, judged: known ? 23 : 0, mrr: endangered > 0 ? 84_300 : 0, share: 0.173 },
    upsell: { plan: "Enterprise", accounts: 14, of: known ? 24 : 0, share: known ? 14 / 24 : NaN },
    satisfaction: { lowest: 1, highest: 5, accounts: known ? 15 : 0, mean: known ? 3.9 : NaN },
    onboarding: { accounts: known ? 24 : 0, done: known ? 16 : 0 },
  };
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
