import type { ActionId, ResultOf } from "../actions/runAction";
import type { Edits } from "../model/edits";
import type { AccountExplained } from "../model/explain";
import type { ActionRequest, Inspection, LastRead, Outcome } from "../model/outcome";

/** Loads beside Office.js, after the pane has painted: the pane itself stays small. */
const actions = import("../actions/runAction");

/** Runs an action and tells how it ended; a bug flies on. */
export async function act<Id extends ActionId>(
  id: Id,
  request: ActionRequest,
): Promise<Outcome<ResultOf<Id>>> {
  const { runAction } = await actions;
  return runAction(id, request);
}

/** Tells of edits in the workbook until the result is called; undefined where Excel tells of none, or not now. */
export async function watch(onEdits: (edits: Edits) => void): Promise<(() => Promise<void>) | undefined> {
  const { watchSources } = await import("../actions/watchSources");
  return watchSources(onEdits);
}

/** Tells of the account in the row that is selected now; undefined where Excel does not say, or not now. */
export async function explainNow(
  lastRead: () => LastRead | undefined,
): Promise<AccountExplained | undefined> {
  const { explainSelected } = await import("../actions/explainSelected");
  return explainSelected(lastRead);
}

/** Tells of the account in each row that the person selects, until the result is called; undefined as for `watch`. */
export async function followSelection(
  ...[lastRead, onExplained, onBug]: Following
): Promise<(() => Promise<void>) | undefined> {
  const { explainSelection } = await import("../actions/explainSelection");
  return explainSelection(lastRead, onExplained, onBug);
}

type Following = [
  lastRead: () => LastRead | undefined,
  onExplained: (explained: AccountExplained) => void,
  onBug: (error: unknown) => void,
];

/** Whether a run may start by itself after these edits. */
export async function mayRecompute(inspection: Inspection, edits: Edits): Promise<boolean> {
  const action = await import("../actions/mayRecompute");
  return action.mayRecompute(inspection, edits);
}
