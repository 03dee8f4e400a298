import type { AccountExplained } from "../model/explain";
import type { LastRead } from "../model/outcome";
import { attempt } from "../workbook/attempt";
import { notNow } from "../workbook/notNow";
import { readRow } from "../workbook/readRow";
import { explainRow } from "./explainRow";

/** Beside the usual: a chart is selected, a sheet has just gone, Excel never answered. */
const nothingToTell: ReadonlySet<string> = new Set([
  ...notNow,
  "InvalidArgument",
  "InvalidReference",
  "InvalidSelection",
  "ItemNotFound",
  "noAnswer",
]);

/**
 * Explains the account of the row that is selected now, by what `lastRead` gives once the row is read: one small
 * request that waits for nobody. Undefined while there is nothing last read, and where Excel refuses, as while a cell
 * is typed into.
 */
export async function explainSelected(
  lastRead: () => LastRead | undefined,
): Promise<AccountExplained | undefined> {
  if (!lastRead()) return undefined;
  const row = await attempt(() => readRow(), nothingToTell);
  const read = lastRead();
  return read && "done" in row ? explainRow(row.done, read) : undefined;
}
