import { actionTexts } from "../model/actionTexts";
import { paneTexts } from "../model/paneTexts";
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
  let undone: { readonly asOf: string; readonly tool: string } | undefined;
  return toItsEnd(request, async (asked, pace): Promise<ActionResult | Changed> => {
    takeStep(asked, "reading");
    const book = await readWithHistory();
    const { plan, notes, last, tool, backTo } = await compute("undoLastRun", book, asked);
    // An attempt before may have come to its end without Excel saying so: it is not to take back one more.
    if (undone !== undefined && undone.asOf !== last) return resultOf(last, undone.tool, []);
    undone = { asOf: last, tool };

    const applied = await apply(plan, book, (step) => takeStep(asked, step), pace);
    if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
    return resultOf(backTo?.asOf, tool, [...notes, ...applied.notes]);
  });
}

function resultOf(asOf: string | undefined, tool: string, notes: ActionResult["notes"]): ActionResult {
  const message =
    asOf === undefined ? actionTexts.undoneAll : actionTexts.undone(momentOf(asOf), nameOf(tool));
  return { action: "undoLastRun", message, notes };
}

/** What the pane calls a tool; "" for one that it does not offer. */
function nameOf(tool: string): string {
  return Object.entries(paneTexts.tools).find(([id]) => id === tool)?.[1].name ?? "";
}
