import type { Edits } from "../model/edits";
import { attempt } from "./attempt";
import { notNow } from "./notNow";

/**
 * Tells of edits, one by one, until the result is called: of cells, by the person or a co-author but not by this
 * add-in, of formulas calculated anew, and of sheets that come and go. An event that this Excel does not have is
 * left out. Undefined where there is none at all.
 */
export async function watch(onEdit: (edit: Edits) => void): Promise<(() => Promise<void>) | undefined> {
  const atOnce = await attempt(() => register(events, onEdit), notNow);
  if ("done" in atOnce) return atOnce.done;
  const attempts = await Promise.all(events.map((each) => attempt(() => register([each], onEdit), notNow)));
  const ends = attempts.flatMap((each) => ("done" in each ? [each.done] : []));
  if (ends.length === 0) return undefined;
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
}

type OnEdit = (edit: Edits) => void;
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove">;
type Event = (worksheets: Excel.WorksheetCollection, onEdit: OnEdit) => Handler;

/** Every event asked for, on all sheets at once. */
const events: readonly Event[] = [
  ({ onChanged }, onEdit) =>
    onChanged.add(async ({ worksheetId, source, triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") onEdit({ ...on(worksheetId), ...by(source) });
    }),
  ({ onCalculated }, onEdit) => onCalculated.add(async ({ worksheetId }) => onEdit(on(worksheetId))),
  ({ onAdded }, onEdit) =>
    onAdded.add(async ({ worksheetId }) => onEdit({ ...on(worksheetId), addedOrDeleted: true })),
  ({ onDeleted }, onEdit) =>
    onDeleted.add(async ({ worksheetId }) => onEdit({ ...on(worksheetId), addedOrDeleted: true })),
];

/** One request; the result takes the handlers away again with one more. */
async function register(chosen: readonly Event[], onEdit: OnEdit): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handlers = chosen.map((add) => add(context.workbook.worksheets, onEdit));
    await context.sync();
    return () =>
      Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
  });
}

function on(sheetId: string): Edits {
  return { sheets: [sheetId], addedOrDeleted: false, local: false, remote: false };
}

function by(source: Excel.WorksheetChangedEventArgs["source"]): Pick<Edits, "local" | "remote"> {
  return { local: source === "Local", remote: source === "Remote" };
}
