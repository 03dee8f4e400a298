import { atRiskQueue, rankNames } from "../analyses/dashboard/atRiskQueue";
import { dashboardDoubts } from "../analyses/dashboard/dashboardDoubts";
import { mrrByPlan } from "../analyses/dashboard/mrrByPlan";
import { mrrTotals } from "../analyses/dashboard/mrrTotals";
import { onboardingCounts } from "../analyses/dashboard/onboardingCounts";
import { satisfactionCounts } from "../analyses/dashboard/satisfactionCounts";
import { upsellOpportunity } from "../analyses/dashboard/upsellOpportunity";
import { isoDay } from "../intake/dashboard/dayIn";
import { readKpis } from "../intake/dashboard/readKpis";
import { readMrrHistory } from "../intake/dashboard/readMrrHistory";
import type { DashboardFacts, DashboardRun, Kpis } from "../model/dashboard";
import { dashboardTexts } from "../model/dashboardTexts";
import { listed } from "../model/languages/joined";
import { Problem } from "../model/problem";
import { rankMeant } from "../model/rankMeant";
import { rankWord } from "../model/rankWord";
import type { Settings } from "../model/settings";
import { numbersOf, type Table } from "../model/table";
import { dashboardReport } from "../reports/dashboard/dashboardReport";
import { kpisInput } from "../reports/dashboard/kpisInput";
import { dayOf } from "../reports/dayOf";
import { accountsKnown } from "./accountsKnown";
import { inputSheetName } from "./inputSheetName";
import type { Computed, Given, Tool } from "./Tool";

/**
 * "Build dashboard": the sheet `KA dashboard` from what `VF_Kpis` and, where there is one, `VF_MrrHistory` tell. Where
 * there is no `VF_Kpis` it is made, with the accounts of the revenue, for the person to fill in.
 */
export const dashboardTool: Tool<DashboardRun> = {
  id: "buildDashboard",
  revenue: "not read",
  settings: ["dashboard"],
  compute: computeDashboard,
};

function computeDashboard(given: Given): Computed<DashboardRun> {
  const { book, settings, request, unchanged } = given;
  const day = dayNumber(settings.dashboardDay || dayOf(request.asOf));
  const past = readMrrHistory(book, settings);
  const read = readKpis(book, settings, day, past?.history);
  if (!read) return tableToFillIn(given);
  const { kpis } = read;
  const history = past?.history;

  const byPlan = mrrByPlan(kpis, history);
  const onboarding = onboardingCounts(kpis);
  const satisfaction = satisfactionCounts(kpis);
  const rankAtRiskBy = rankColumn(kpis, settings);
  const queue = atRiskQueue(kpis, settings, rankAtRiskBy, day);
  const facts: DashboardFacts = {
    totals: mrrTotals(kpis),
    risk: queue.totals,
    upsell: upsellOpportunity(kpis),
    satisfaction: satisfaction.facts,
    onboarding: onboardingFacts(onboarding),
  };
  const doubts = dashboardDoubts(kpis, history, facts.totals, settings);
  const notes = [...given.notes, ...(past?.notes ?? []), ...read.notes, ...doubts];
  const tables = [kpis.place, ...(history ? [history.place] : [])];
  const sheet = dashboardReport({
    facts,
    byPlan,
    onboarding,
    satisfaction: satisfaction.table,
    atRisk: queue.table,
    sizes: largestFirst(kpis),
    currency: kpis.currency,
    notes,
    stamp: {
      day: isoDay(day),
      tables,
      settings: { ...settings, rankAtRiskBy },
      unchanged: unchanged(tables),
    },
  });
  const message = dashboardTexts.built(facts);
  return { sheets: [sheet], read: tables, result: { action: "buildDashboard", message, notes, facts } };
}

/** Revenue is looked at here only: a dashboard that stands does not grow old with it. */
function tableToFillIn(given: Given): Computed<DashboardRun> {
  const { book, notes } = given;
  const accounts = accountsKnown(given);
  const input = kpisInput(accounts);
  const sheet = inputSheetName(book, input);
  const message = dashboardTexts.made({ sheet, accounts: accounts.length });
  return {
    sheets: [],
    inputs: [input],
    read: [],
    result: { action: "buildDashboard", message, notes },
  };
}

/** The ranking column as the table spells it. */
function rankColumn(kpis: Kpis, { rankAtRiskBy }: Settings): string {
  const names = rankNames(kpis);
  const found = rankMeant(names, rankAtRiskBy);
  if (found) return found;
  const table = kpis.place.table?.name ?? kpis.place.sheet;
  throw new Problem("unknownRankColumn", { column: rankAtRiskBy, table, list: listed(names.map(rankWord)) });
}

function onboardingFacts(onboarding: Table): DashboardFacts["onboarding"] {
  const counts = Array.from(numbersOf(onboarding, "Accounts"));
  return { accounts: counts.reduce((sum, count) => sum + count, 0), done: counts[counts.length - 1] };
}

function largestFirst({ accounts }: Kpis): readonly number[] {
  const known = accounts.map(({ mrr }) => mrr).filter((mrr) => !Number.isNaN(mrr));
  return known.sort((a, b) => b - a);
}

/** A day written as ISO does, counted from 1970-01-01. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
