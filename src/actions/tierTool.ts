import { tierTable } from "../analyses/tierTable";
import type { TierRun } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import { abcReport } from "../reports/abcReport";
import { paretoReport } from "../reports/paretoReport";
import type { Stamp } from "../reports/stampLine";
import { tierColumns } from "../reports/tierColumns";
import { tierByScore, type TierByScore } from "./scores/tierByScore";
import type { Computed, Given, Tool } from "./Tool";
import { tierResults, type TierResults } from "./tierResults";
import { tierRun } from "./tierRun";

/** "Recompute tiers": the sheets `Pareto` and `ABC`, and the columns beside every source unless they are not wanted. */
export const tierTool: Tool<TierRun> = {
  id: "recomputeTiers",
  revenue: "needed",
  settings: ["tiers", "scores"],
  compute: tiersOf,
};

function tiersOf(given: Given): Computed<TierRun> {
  const { revenue, settings } = given;
  if (!revenue) throw new Error("Tiers were asked for without revenue");
  const results = tierResults(revenue, settings);
  const byScore = tierByScore(given, revenue);
  const { read } = byScore;
  const notes = [...given.notes, ...byScore.notes];
  return {
    sheets: sheetsOf(results, revenue, { ...given, notes }, read),
    columns: settings.writeTierColumns ? columnsOf(results, revenue, given, byScore) : [],
    read,
    result: tierRun(results, revenue, settings, notes),
  };
}

function sheetsOf(
  { pareto, concentration, lines, byPeriod, movement, movers }: TierResults,
  { sources, periods, currency }: Revenue,
  { settings, notes, request: { asOf }, unchanged }: Given,
  read: Computed["read"],
): Computed["sheets"] {
  const { accounts, unranked, facts } = pareto;
  const labels = periods.map(({ label }) => label);
  const stamp: Stamp = { asOf, sources, settings, periods: labels, currency, unchanged: unchanged(read) };
  const tiers = tierTable(lines);
  return [
    paretoReport({ accounts, unranked, facts, concentration, notes, stamp }),
    abcReport({
      tiers,
      byPeriod: byPeriod.table,
      flows: movement.flows,
      movers,
      accounts,
      facts,
      notes,
      stamp,
    }),
  ];
}

function columnsOf(
  { ranking, tiers, byPeriod, movement }: TierResults,
  { sources, periods, keys }: Revenue,
  { settings: { tierNames } }: Given,
  { combined }: TierByScore,
): Computed["columns"] {
  const beside = {
    keys,
    tierNames,
    ranking,
    tiers,
    periods,
    byPeriod: byPeriod.codes,
    movement: movement.last,
    combined,
  };
  return sources.map((source) => tierColumns(source, beside));
}
