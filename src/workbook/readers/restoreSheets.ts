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
    const stay = worksheets.items.map(({ id }) => id).filter((id) => id !== order.made);
    for (const { id, position } of moves(
      stay,
      known.map(({ sheet }) => sheet.id),
    ))
      worksheets.getItem(id).position = position;
    settings.add(orderKey, "").delete();
    await context.sync();
  });
}

interface Move {
  readonly id: string;
  readonly position: number;
}

/**
 * What to move, one after the other, so that sheets stand as they stood before; new ones come after them. Begun at the
 * end, it moves nothing but the sheet that was put first where nobody has moved another.
 */
function moves(now: readonly string[], before: readonly string[]): readonly Move[] {
  const known = new Set(before);
  const wanted = [...before, ...now.filter((id) => !known.has(id))];
  const order = [...now];
  const made: Move[] = [];
  for (let position = wanted.length - 1; position >= 0; position--) {
    const id = wanted[position];
    if (order[position] === id) continue;
    order.splice(order.indexOf(id), 1);
    order.splice(position, 0, id);
    made.push({ id, position });
  }
  return made;
}
