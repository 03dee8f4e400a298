import { Problem } from "../../model/problem";
import { converse } from "../converse";
import { orderFrom, orderKey } from "./SheetOrder";

/**
 * Puts sheets back as they were before `prepareSheets`: which can be seen, their order, and which is in front; 2 requests.
 * Sheets that came since stay after them. Throws the Problem `notPrepared`.
 */
export async function restoreSheets(): Promise<void> {
  await converse(async (context) => {
    const { worksheets, settings, protection } = context.workbook;
    worksheets.load("items/id,items/visibility");
    protection.load("protected");
    const kept = settings.getItemOrNullObject(orderKey).load("value");
    await context.sync();
    const order = kept.isNullObject ? undefined : orderFrom(kept.value);
    if (!order) throw new Problem("notPrepared");
    if (protection.protected) throw new Problem("structureLocked");
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
    const known = order.sheets.flatMap(({ id, visibility }) => {
      const sheet = sheets.get(id);
      return sheet ? [{ sheet, visibility }] : [];
    });
    // Excel wants a sheet to be seen at any time, so that those to be shown come first.
    for (const { sheet, visibility } of known) if (visibility === "Visible") sheet.visibility = visibility;
    const active = sheets.get(order.active);
    if (known.some(({ sheet, visibility }) => sheet === active && visibility === "Visible"))
      active?.activate();
    for (const { sheet, visibility } of known) if (visibility !== "Visible") sheet.visibility = visibility;
    if (order.made !== undefined) sheets.get(order.made)?.delete();
    for (const [position, { sheet }] of known.entries()) sheet.position = position;
    settings.add(orderKey, "").delete();
    await context.sync();
  });
}
