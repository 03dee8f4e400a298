import { actionTexts } from "../model/actionTexts";
import type { Note } from "../model/note";
import type { TierRun } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { movementCounts } from "../reports/movementCounts";
import type { TierResults } from "./tierResults";

/** What "Recompute tiers" tells about its run. */
export function tierRun(
  { pareto, concentration, lines, movement }: TierResults,
  { sources, periods }: Revenue,
  { tierNames }: Settings,
  notes: readonly Note[],
): TierRun {
  const moved = periods.length > 1 ? movementCounts(movement.flows, tierNames) : undefined;
  return {
    action: "recomputeTiers",
    message: actionTexts.recomputed(lines, moved, pareto.facts.unranked),
    notes,
    pareto: pareto.facts,
    concentration,
    tiers: lines,
    sources,
  };
}
