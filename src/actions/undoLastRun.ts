import { actionTexts } from "../model/actionTexts";
import type { ActionRequest, ActionResult } from "../model/outcome";
import type { Plan } from "../model/plan";
import { Problem } from "../model/problem";
import { apply } from "../workbook/apply";
import type { BookReading } from "../workbook/BookReading";
import { pastRuns, undoableRuns } from "../workbook/history/pastRun";
import { readWithHistory } from "../workbook/read";
import { momentOf } from "./momentOf";
import { pastColumns } from "./pastColumns";
import { pastTiers } from "./pastTiers";
import { takeStep } from "./takeStep";
import { toItsEnd, type Changed } from "./toItsEnd";

/**
 * Takes the last run back: our sheets are as the run before it left them, our columns as they stood before it. The
 * first run leaves nothing of ours. The user's own cells stay as they are now. Throws Problems.
 */
export function undoLastRun(request: ActionRequest): Promise<ActionResult> {
  let undone: string | undefined;
  return toItsEnd(request, async (asked, pace): Promise<ActionResult | Changed> => {
    takeStep(asked, "reading");
    const book = await readWithHistory();

    takeStep(asked, "computing");
    const plan = undoing(book);
    // An attempt before may have come to its end without Excel saying so: it is not to take back one more.
    if (undone !== undefined && undone !== plan.last) return resultOf(plan.run?.asOf, []);
    undone = plan.last;

    const applied = await apply(plan, book, (step) => takeStep(asked, step), pace);
    if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
    return resultOf(plan.run?.asOf, [...plan.notes, ...applied.notes]);
  });
}

/** The plan that takes the last run back, and which run that is. */
function undoing(book: BookReading): Plan & { readonly last: string; readonly notes: ActionResult["notes"] } {
  const [last, before] = pastRuns(book).reverse();
  if (!last || undoableRuns(book) === 0) throw new Problem("nothingToUndo");
  const past = last.entry.first || !before ? undefined : pastTiers(before, book);
  const { columns, notes } = pastColumns(last, book, past?.columns ?? []);
  const { asOf } = last.entry.run;
  return { sheets: past?.sheets ?? [], columns, run: before?.entry.run, undoes: true, last: asOf, notes };
}

function resultOf(asOf: string | undefined, notes: ActionResult["notes"]): ActionResult {
  const message = asOf === undefined ? actionTexts.undoneAll : actionTexts.undone(momentOf(asOf));
  return { action: "undoLastRun", message, notes };
}
