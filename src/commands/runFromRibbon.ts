import type { ActionRequest, Outcome, ToolProgress } from "../model/outcome";
import { ribbonRunEvent, type RibbonAction, type RibbonRun } from "../model/ribbonRun";

/**
 * Runs a tool without the pane, and tells the pane, which may be on the same page, how far it is. A run that
 * the pane has begun itself goes on instead.
 */
export async function runFromRibbon(action: RibbonAction): Promise<void> {
  const stop = new AbortController();
  const free = tellPane({ state: "asked", cancel: () => stop.abort() });
  if (!free) return;

  let turn: ToolProgress | undefined;
  const asked: ActionRequest = {
    asOf: new Date(),
    signal: stop.signal,
    onStep: (step) => tellPane({ state: "running", step, turn }),
    onTool: (progress) => void (turn = progress),
  };
  const { runAction } = await import("../actions/runAction");
  const ended = (outcome: Outcome) => tellPane({ state: "ended", action, outcome });
  await runAction(action, asked).then(ended, broken);
}

/** A bug flies on in the pane, where its text can be read and copied. */
function broken(error: unknown): void {
  tellPane({ state: "broken", error });
}

/** False where the pane is busy with a run of its own. */
function tellPane(detail: RibbonRun): boolean {
  return window.dispatchEvent(new CustomEvent(ribbonRunEvent, { detail, cancelable: true }));
}
