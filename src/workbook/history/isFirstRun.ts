import type { BookReading } from "../BookReading";
import { recordsOf } from "../records";

/** The roles of the hidden sheets that keep runs: one more than can be undone, as the oldest is gone back to. */
export const historyRoles = ["history-1", "history-2", "history-3", "history-4"] as const;

/** True for the role of a hidden sheet that keeps a run. */
export const isHistoryRole = (role: string | undefined): boolean =>
  historyRoles.some((each) => each === role);

/** True where nothing of ours stands in the workbook; a run that broke off does not count. */
export function isFirstRun(book: BookReading): boolean {
  const { journal } = recordsOf(book);
  if (journal) return journal.first;
  const hasSheets = book.sheets.some(({ role }) => role !== undefined && !isHistoryRole(role));
  return !hasSheets && book.ownColumns.length === 0;
}
