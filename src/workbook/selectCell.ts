import { converse } from "./converse";
import { placeNamed } from "./placeNamed";

/** Brings a cell or range into view and selects it: `'Key accounts'!B2`, or `B2` on the active sheet. */
export async function selectCell(address: string): Promise<void> {
  await converse(async (context) => {
    const { sheet, range } = placeNamed(context, address);
    sheet.activate();
    range.select();
    await context.sync();
  });
}
