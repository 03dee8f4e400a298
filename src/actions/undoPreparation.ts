import { contentsTexts } from "../model/contentsTexts";
import type { ActionRequest, ActionResult } from "../model/outcome";
import { restoreSheets } from "../workbook/readers/restoreSheets";
import { patiently } from "./patiently";
import { takeStep } from "./takeStep";

/**
 * Takes `prepareForLeadership` back: which sheets can be seen, their order, and which is in front. Throws the Problems
 * `notPrepared` and `structureLocked`.
 */
export async function undoPreparation(request: ActionRequest): Promise<ActionResult> {
  takeStep(request, "writing");
  await patiently(restoreSheets, () => takeStep(request, "waiting"));
  return { action: "undoPreparation", message: contentsTexts.unprepared, notes: [] };
}
