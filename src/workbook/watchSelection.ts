import { attempt } from "./attempt";
import { notNow } from "./notNow";

/**
 * Tells whenever another cell is selected, on any sheet, until the result is called. Where this Excel does not tell
 * it for all sheets, it is asked of the workbook; undefined where it tells of neither, or not now.
 */
export async function watchSelection(onSelect: () => void): Promise<(() => Promise<void>) | undefined> {
  for (const event of events) {
    const attempted = await attempt(() => register(event, onSelect), notNow);
    if ("done" in attempted) return attempted.done;
  }
  return undefined;
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove">;
type Event = (workbook: Excel.Workbook, onSelect: () => void) => Handler;

const events: readonly Event[] = [
  ({ worksheets }, onSelect) => worksheets.onSelectionChanged.add(async () => onSelect()),
  (workbook, onSelect) => workbook.onSelectionChanged.add(async () => onSelect()),
];

async function register(event: Event, onSelect: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = event(context.workbook, onSelect);
    await context.sync();
    return () =>
      Excel.run(context, async () => {
        handler.remove();
        await context.sync();
      });
  });
}
