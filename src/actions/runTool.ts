import type { ActionRequest } from "../model/outcome";
import { apply } from "../workbook/apply";
import { read } from "../workbook/read";
import { compute } from "./compute";
import type { PlannedRun } from "./planRun";
import { takeStep } from "./takeStep";
import { toItsEnd, type Changed } from "./toItsEnd";
import type { ToolId, ToolResult } from "./tools";

/** Runs a tool: reads the workbook, computes, writes its sheets and columns and the sheet `KAM Settings`. Throws Problems. */
export function runTool<Id extends ToolId>(id: Id, request: ActionRequest): Promise<ToolResult<Id>> {
  return toItsEnd(request, (asked, pace, again) => runOnce(id, asked, pace, again));
}

/** The straight line; gives what was edited meanwhile where something was. */
async function runOnce<Id extends ToolId>(
  id: Id,
  request: ActionRequest,
  pace: number,
  again: boolean,
): Promise<ToolResult<Id> | Changed> {
  takeStep(request, "reading");
  const book = await read();
  const { plan, result }: PlannedRun<ToolResult<Id>> = await compute(id, book, request);
  const memory = plan.memory && { ...plan.memory, again };
  const applied = await apply({ ...plan, memory }, book, (step) => takeStep(request, step), pace);
  if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
  return { ...result, notes: [...applied.notes, ...result.notes] };
}
