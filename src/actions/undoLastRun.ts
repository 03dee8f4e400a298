import { actionTexts } from "../model/actionTexts";
import type { ActionRequest, ActionResult } from "../model/outcome";
import { apply } from "../workbook/apply";
import { readWithHistory } from "../workbook/read";
import { compute } from "./compute";
import { momentOf } from "./momentOf";
import { takeStep } from "./takeStep";
import { toItsEnd, type Changed } from "./toItsEnd";

/**
 * Takes the last run back, of whichever tool: its sheets are as the tool's run before it left them, or gone where it
 * was the first, and our columns and the settings as they stood before it. The first run of all leaves nothing of
 * ours. The user's own cells and what was filled in stay as they are now. Throws Problems.
 */
export function undoLastRun(request: ActionRequest): Promise<ActionResult> {
  let undone: string | undefined;
  return toItsEnd(request, async (asked, pace): Promise<ActionResult | Changed> => {
    takeStep(asked, "reading");
    const book = await readWithHistory();
    const { plan, notes, last, backTo } = await compute("undoLastRun", book, asked);
    // An attempt before may have come to its end without Excel saying so: it is not to take back one more.
    if (undone !== undefined && undone !== last) return resultOf(last, []);
    undone = last;

    const applied = await apply(plan, book, (step) => takeStep(asked, step), pace);
    if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
    return resultOf(backTo?.asOf, [...notes, ...applied.notes]);
  });
}

function resultOf(asOf: string | undefined, notes: ActionResult["notes"]): ActionResult {
  const message = asOf === undefined ? actionTexts.undoneAll : actionTexts.undone(momentOf(asOf));
  return { action: "undoLastRun", message, notes };
}
