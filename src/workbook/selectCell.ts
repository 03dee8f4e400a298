import { untracked } from "./askSheet";
import { converse } from "./converse";

/** Brings a cell or range into view and selects it: `'Key accounts'!B2`, or `B2` on the active sheet. */
export async function selectCell(address: string): Promise<void> {
  const end = address.lastIndexOf("!");
  const name = address
    .slice(0, Math.max(0, end))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  await converse(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === "" ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    sheet.activate();
    untracked(sheet.getRange(address.slice(end + 1))).select();
    await context.sync();
  });
}
