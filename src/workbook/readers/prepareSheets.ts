import { converse } from "../converse";
import { orderFrom, orderKey, type SheetOrder } from "./SheetOrder";

/** What readers are to see. */
export interface Readers {
  /** The name of the sheet that comes first and in front. */
  readonly front: string;
  /** True where that sheet was made for them. */
  readonly isMade: boolean;
  /** Ids of the sheets to hide. */
  readonly hide: readonly string[];
}

/**
 * Hides sheets, puts one before all others and in front, and selects A1 on every sheet that can be seen; 2 requests. How
 * it was before is kept with the first of them, so that what breaks off can be taken back too.
 */
export async function prepareSheets({ front, isMade, hide }: Readers): Promise<void> {
  await converse(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet().load("id");
    const kept = settings.getItemOrNullObject(orderKey).load("value");
    await context.sync();
    const now = worksheets.items.map(({ id, visibility }) => ({ id, visibility }));
    const first = worksheets.items.find(({ name }) => name === front);
    if (!first) throw new Error(`There is no sheet ${front}`);
    const before = kept.isNullObject ? undefined : orderFrom(kept.value);
    settings.add(
      orderKey,
      before ? withNew(before, now) : orderOf(now, active.id, isMade ? first.id : undefined),
    );
    first.visibility = "Visible";
    first.position = 0;
    first.activate();
    const hidden = new Set(hide.filter((id) => id !== first.id));
    for (const sheet of worksheets.items)
      if (hidden.has(sheet.id) && sheet.visibility === "Visible") sheet.visibility = "Hidden";
    const seen = worksheets.items.filter(({ id, visibility }) => visibility === "Visible" && !hidden.has(id));
    for (const sheet of [...seen.filter((each) => each !== first), first]) {
      sheet.activate();
      sheet.getRange("A1").select();
    }
    await context.sync();
  });
}

/** Without the sheet that was made for the readers: it was not there. */
function orderOf(sheets: SheetOrder["sheets"], active: string, made: string | undefined): SheetOrder {
  const others = sheets.filter(({ id }) => id !== made);
  const wasActive =
    active === made ? (others.find(({ visibility }) => visibility === "Visible")?.id ?? "") : active;
  return { sheets: others, active: wasActive, ...(made !== undefined && { made }) };
}

/** Prepared once more, a workbook goes back to how it was before the first time. */
function withNew(before: SheetOrder, now: SheetOrder["sheets"]): SheetOrder {
  const known = new Set([before.made, ...before.sheets.map(({ id }) => id)]);
  return { ...before, sheets: [...before.sheets, ...now.filter(({ id }) => !known.has(id))] };
}
