import { chooseSources, requireSources } from "../intake/chooseSources";
import { findSources } from "../intake/findSources";
import { readRevenue } from "../intake/readRevenue";
import { readSettings } from "../intake/readSettings";
import { candidateOf } from "../intake/sourceLayout";
import type { ActionRequest, TierRun } from "../model/outcome";
import { apply } from "../workbook/apply";
import { read } from "../workbook/read";
import type { PastInputs } from "./pastTiers";
import { takeStep } from "./takeStep";
import { tierPlan } from "./tierPlan";
import { tierResults } from "./tierResults";
import { tierRun } from "./tierRun";
import { toItsEnd, type Changed } from "./toItsEnd";
import { unchangedFormula } from "./unchangedFormula";

/**
 * Ranks all accounts, writes their tiers beside the user's data and renews the sheets `Pareto`, `ABC` and
 * `KAM Settings`. Throws Problems.
 */
export function recomputeTiers(request: ActionRequest): Promise<TierRun> {
  return toItsEnd(request, recomputeOnce);
}

/** The straight line; gives the source that was edited meanwhile where there was one. */
async function recomputeOnce(
  request: ActionRequest,
  pace: number,
  again: boolean,
): Promise<TierRun | Changed> {
  takeStep(request, "reading");
  const book = await read();

  takeStep(request, "understanding");
  const { settings, notes: settingNotes } = readSettings(book, request.set);
  const found = findSources(book, settings);
  const { sources, notes: sourceNotes } = chooseSources(book, found, settings, request.sources);
  const { revenue, notes: revenueNotes } = readRevenue(book, requireSources(found, sources), settings);
  const notes = [...settingNotes, ...sourceNotes, ...revenueNotes];

  takeStep(request, "computing");
  const results = tierResults(revenue, settings);
  const candidates = found.map(candidateOf);
  const unchanged = unchangedFormula(revenue.sources, book);
  const plan = tierPlan(results, {
    revenue,
    settings,
    candidates,
    notes,
    asOf: request.asOf,
    unchanged,
  });

  const inputs: PastInputs = { settings, candidates, notes, layouts: sources };
  const memory = { inputs, sources: revenue.sources, again };
  const applied = await apply({ ...plan, memory }, book, (step) => takeStep(request, step), pace);
  if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
  return tierRun(results, revenue, settings, [...notes, ...applied.notes]);
}
