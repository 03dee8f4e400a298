import { tierTable } from "../analyses/tierTable";
import type { Note } from "../model/note";
import type { SourceCandidate } from "../model/outcome";
import type { Plan } from "../model/plan";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { abcReport } from "../reports/abcReport";
import { paretoReport } from "../reports/paretoReport";
import { settingsReport } from "../reports/settingsReport";
import type { Stamp } from "../reports/stampLine";
import { tierColumns } from "../reports/tierColumns";
import { fingerprint } from "../workbook/fingerprint";
import type { TierResults } from "./tierResults";

/** What the reports need beside the results. */
export interface TierContext {
  readonly revenue: Revenue;
  readonly settings: Settings;
  readonly candidates: readonly SourceCandidate[];
  readonly notes: readonly Note[];
  readonly asOf: Date;
  /** See `unchangedFormula`. */
  readonly unchanged: string | undefined;
}

/** The sheets `Pareto`, `ABC` and `KAM Settings`, and the columns beside every source unless they are not wanted. */
export function tierPlan(
  results: TierResults,
  { revenue, settings, candidates, notes, asOf, unchanged }: TierContext,
): Plan {
  const { sources, periods, currency, keys } = revenue;
  const { ranking, tiers, byPeriod, movement } = results;
  const { accounts, unranked, facts } = results.pareto;
  const labels = periods.map(({ label }) => label);
  const stamp: Stamp = { asOf, sources, settings, periods: labels, currency, unchanged };
  const beside = {
    keys,
    tierNames: settings.tierNames,
    ranking,
    tiers,
    periods,
    byPeriod: byPeriod.codes,
    movement: movement.last,
  };
  return {
    sheets: [
      paretoReport({ accounts, unranked, facts, concentration: results.concentration, notes, stamp }),
      abcReport({
        tiers: tierTable(results.lines),
        byPeriod: byPeriod.table,
        flows: movement.flows,
        movers: results.movers,
        accounts,
        facts,
        notes,
        stamp,
      }),
      settingsReport({ settings, sources, candidates, asOf }),
    ],
    columns: settings.writeTierColumns ? sources.map((source) => tierColumns(source, beside)) : [],
    run: { asOf: asOf.toISOString(), fingerprint: fingerprint(revenue, settings) },
  };
}
