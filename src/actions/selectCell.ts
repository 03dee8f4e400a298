import { actionTexts } from "../model/actionTexts";
import type { ActionRequest, ActionResult } from "../model/outcome";
import { Problem } from "../model/problem";
import { patiently } from "./patiently";
import { takeStep } from "./takeStep";
import { selectCell as select } from "../workbook/selectCell";

/** Brings the cell or range `request.address` into view. Throws the Problem `noAddress` where none is given. */
export async function selectCell(request: ActionRequest): Promise<ActionResult> {
  const { address } = request;
  if (!address) throw new Problem("noAddress", { address: "" });
  await patiently(
    () => select(address),
    () => takeStep(request, "waiting"),
  );
  return { action: "selectCell", message: actionTexts.selected({ address }), notes: [] };
}
