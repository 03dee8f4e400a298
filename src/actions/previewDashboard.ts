import { atRiskQueue, rankNames } from "../analyses/dashboard/atRiskQueue";
import { mrrTotals } from "../analyses/dashboard/mrrTotals";
import { satisfactionCounts } from "../analyses/dashboard/satisfactionCounts";
import { upsellOpportunity } from "../analyses/dashboard/upsellOpportunity";
import { IMPORTANCE, type DashboardFacts } from "../model/dashboard";
import type { KpisOfDay } from "../model/explain";
import type { Settings } from "../model/settings";

/** What the dashboard would tell, and by what its queue can be ranked; nothing is written. */
export function previewDashboard(
  { kpis, day }: KpisOfDay,
  settings: Settings,
): { readonly facts: DashboardFacts; readonly rankNames: readonly string[] } {
  const onboarding = kpis.accounts.map((each) => each.onboarding).filter((share) => !Number.isNaN(share));
  return {
    facts: {
      totals: mrrTotals(kpis),
      risk: atRiskQueue(kpis, settings, IMPORTANCE, day).totals,
      upsell: upsellOpportunity(kpis),
      satisfaction: satisfactionCounts(kpis).facts,
      onboarding: { accounts: onboarding.length, done: onboarding.filter((share) => share >= 1).length },
    },
    rankNames: rankNames(kpis),
  };
}
