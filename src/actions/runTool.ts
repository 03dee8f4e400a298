import type { ActionRequest } from "../model/outcome";
import type { Plan, RunMemory } from "../model/plan";
import { apply } from "../workbook/apply";
import { attempt } from "../workbook/attempt";
import type { BookReading } from "../workbook/BookReading";
import { brokeOffKeeping, refusals } from "../workbook/history/brokeOffKeeping";
import { read } from "../workbook/read";
import { compute } from "./compute";
import type { PlannedRun } from "./planRun";
import { takeStep } from "./takeStep";
import { toItsEnd, type Changed } from "./toItsEnd";
import type { ToolId, ToolResult } from "./tools";

/**
 * Runs a tool: reads the workbook, computes, writes its sheets and columns and the sheet `KAM Settings`. `ensure` looks at
 * what would be written, and may throw. Throws Problems.
 */
export function runTool<Id extends ToolId>(
  id: Id,
  request: ActionRequest,
  ensure: Ensure = () => undefined,
): Promise<ToolResult<Id>> {
  return toItsEnd(request, async (asked, pace, again) => {
    const run = await attempt(() => runOnce(id, asked, pace, { again }, ensure), refusals);
    if ("done" in run) return run.done;
    if (!(await brokeOffKeeping())) throw run.refused;
    // A run that cannot be undone is better than none, and it is written too far to be cancelled.
    return runOnce(id, { ...asked, signal: undefined }, pace, { again, refused: true }, ensure);
  });
}

type Ensure = (plan: Plan, book: BookReading) => void;

/** The straight line; gives what was edited meanwhile where something was. */
async function runOnce<Id extends ToolId>(
  id: Id,
  request: ActionRequest,
  pace: number,
  how: Pick<RunMemory, "again" | "refused">,
  ensure: Ensure,
): Promise<ToolResult<Id> | Changed> {
  takeStep(request, "reading");
  const book = await read();
  const { plan, result }: PlannedRun<ToolResult<Id>> = await compute(id, book, request);
  ensure(plan, book);
  const memory = plan.memory && { ...plan.memory, ...how };
  const applied = await apply({ ...plan, memory }, book, (step) => takeStep(request, step), pace);
  if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
  return { ...result, notes: [...applied.notes, ...result.notes] };
}
