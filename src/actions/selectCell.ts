import { actionTexts } from "../model/actionTexts";
import type { ActionRequest, ActionResult } from "../model/outcome";
import { Problem } from "../model/problem";
import { selectCell as select } from "../workbook/selectCell";

/** Brings the cell or range `request.address` into view. Throws the Problem `noAddress` where none is given. */
export async function selectCell({ address }: ActionRequest): Promise<ActionResult> {
  if (!address) throw new Problem("noAddress", { address: "" });
  await select(address);
  return { action: "selectCell", message: actionTexts.selected(address), notes: [] };
}
