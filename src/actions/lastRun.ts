import type { BookSnapshot } from "../model/book";
import type { LastRun } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { fingerprint } from "../workbook/fingerprint";
import { recordsOf } from "../workbook/records";
import { runRecordOf } from "../workbook/runRecord";

/**
 * The run whose results stand in the workbook, and whether it would come to the same with this revenue (undefined
 * where there is none to read) and these settings. Undefined where none stand.
 */
export function lastRun(
  book: Pick<BookSnapshot, "records" | "sheets">,
  revenue: Revenue | undefined,
  settings: Settings,
): LastRun | undefined {
  if (recordsOf(book).journal) return { current: false, changed: "unfinished" };
  const record = runRecordOf(book);
  if (!record) return undefined;
  const { asOf } = record;
  if (!revenue) return { asOf, current: false, changed: "source" };
  const now = fingerprint(revenue, settings);
  // Settings decide what is read: where they are others, so may the revenue be.
  if (now.settings !== record.fingerprint.settings) return { asOf, current: false, changed: "settings" };
  if (now.source !== record.fingerprint.source) return { asOf, current: false, changed: "source" };
  return { asOf, current: true };
}
