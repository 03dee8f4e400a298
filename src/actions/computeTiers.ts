import { chooseSources, requireSources } from "../intake/chooseSources";
import { findSources } from "../intake/findSources";
import { readRevenue } from "../intake/readRevenue";
import { readSettings } from "../intake/readSettings";
import { candidateOf } from "../intake/sourceLayout";
import type { ActionRequest, TierRun } from "../model/outcome";
import type { Plan } from "../model/plan";
import type { BookReading } from "../workbook/BookReading";
import type { PastInputs } from "./pastTiers";
import { takeStep } from "./takeStep";
import { tierPlan } from "./tierPlan";
import { tierResults } from "./tierResults";
import { tierRun } from "./tierRun";
import { unchangedFormula } from "./unchangedFormula";

/** The job of "Recompute tiers": what the sheets and columns are to hold, and what the run will tell. Throws Problems. */
export function computeTiers(
  book: BookReading,
  request: ActionRequest,
): { readonly plan: Plan; readonly run: TierRun } {
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
  const { asOf } = request;
  const plan = tierPlan(results, { revenue, settings, candidates, notes, asOf, unchanged });

  const inputs: PastInputs = { settings, candidates, notes, layouts: sources };
  return {
    plan: { ...plan, memory: { inputs, sources: revenue.sources } },
    run: tierRun(results, revenue, settings, notes),
  };
}
