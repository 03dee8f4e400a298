import { changedAccounts } from "../analyses/retention/changedAccounts";
import { choosePair } from "../analyses/retention/choosePair";
import { retentionBetween } from "../analyses/retention/retentionBetween";
import { retentionByPeriod } from "../analyses/retention/retentionByPeriod";
import { retentionNotes } from "../analyses/retention/retentionNotes";
import { retentionTable } from "../analyses/retention/retentionTable";
import { standings } from "../analyses/standings";
import { totals } from "../analyses/totals";
import type { ComparedPeriods, RetentionRun } from "../model/retention";
import { retentionTexts } from "../model/retentionTexts";
import { retentionReport } from "../reports/retention/retentionReport";
import type { Computed, Given, Tool } from "./Tool";

/** "Build retention": the sheet `Retention`, with what was kept and lost from period to period and whom to call. */
export const retentionTool: Tool<RetentionRun> = {
  id: "buildRetention",
  revenue: "needed",
  settings: ["tiers", "retention"],
  compute: computeRetention,
};

/** How many of the accounts that came or grew are listed. */
const MOST_GAINED = 10;

function computeRetention({ revenue, settings, notes, request, unchanged }: Given): Computed<RetentionRun> {
  if (!revenue) throw new Error("Retention was asked for without revenue");
  const { periods, amounts, sources, currency } = revenue;
  const pair = choosePair(periods, settings);
  const retention = retentionBetween(amounts[pair.from], amounts[pair.to]);
  const [from, to] = [periods[pair.from].label, periods[pair.to].label];
  const compared: ComparedPeriods = { from, to, consecutive: pair.to === pair.from + 1, retention };
  const stretches = retentionByPeriod(revenue);
  const labels = periods.map(({ label }) => label);
  const allNotes = [...notes, ...retentionNotes(revenue, stretches)];
  const sheet = retentionReport({
    compared,
    byPeriod: retentionTable(stretches),
    ...changedAccounts(revenue, pair, settings, MOST_GAINED),
    sizes: standings(totals(revenue)).sorted,
    notes: allNotes,
    stamp: { asOf: request.asOf, sources, settings, periods: labels, currency, unchanged: unchanged() },
  });
  return {
    sheets: [sheet],
    read: [],
    result: {
      action: "buildRetention",
      message: retentionTexts.built(compared),
      notes: allNotes,
      compared,
    },
  };
}
