import type { Area } from "../model/cells";
import { areaOf, areasOf } from "./addresses";
import { below } from "./areas";
import { type AskedPlaces } from "./askSheet";

/**
 * The hidden rows of each sheet whose places were asked for. Excel cuts off long lists of visible cells; those
 * sheets are asked once more, row by row.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  asked: readonly AskedPlaces[],
): Promise<number[][]> {
  const exact = asked.map((each) => (isCutOff(each) ? askRows(context, each) : undefined));
  if (exact.some((each) => each)) await context.sync();
  return asked.map(({ used, visible }, at) => {
    const area = areaOf(used.address);
    const rows = exact[at];
    if (rows) return hiddenIn(area, (row) => rows.value[row].rowHidden === true);
    const seen = visible.isNullObject ? [] : areasOf(visible.address);
    const shown = shownRows(area, seen);
    return hiddenIn(area, (row) => shown[row] === 0);
  });
}

const isCutOff = ({ visible }: AskedPlaces) =>
  !visible.isNullObject && areasOf(visible.address).length < visible.areaCount;

function askRows(context: Excel.RequestContext, { sheetId, used }: AskedPlaces) {
  const local = used.address.slice(used.address.lastIndexOf("!") + 1);
  const range = context.workbook.worksheets.getItem(sheetId).getRange(local);
  return range.getRowProperties({ rowHidden: true });
}

function shownRows(area: Area, seen: readonly Area[]): Uint8Array {
  const shown = new Uint8Array(area.rows);
  for (const each of seen)
    shown.fill(1, Math.max(0, each.row - area.row), Math.max(0, below(each) - area.row));
  return shown;
}

function hiddenIn({ row, rows }: Area, isHidden: (at: number) => boolean): number[] {
  const hidden: number[] = [];
  for (let at = 0; at < rows; at++) if (isHidden(at)) hidden.push(row + at);
  return hidden;
}
