import type { ActionRequest, TierRun } from "../model/outcome";
import { apply } from "../workbook/apply";
import { read } from "../workbook/read";
import { compute } from "./compute";
import { takeStep } from "./takeStep";
import { toItsEnd, type Changed } from "./toItsEnd";

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
  const { plan, run } = await compute("recomputeTiers", book, request);
  const memory = plan.memory && { ...plan.memory, again };
  const applied = await apply({ ...plan, memory }, book, (step) => takeStep(request, step), pace);
  if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
  return { ...run, notes: [...run.notes, ...applied.notes] };
}
