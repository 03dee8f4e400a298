import type { ActionId, ResultOf } from "../actions/runAction";
import type { ActionRequest, Outcome } from "../model/outcome";

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
