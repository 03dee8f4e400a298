import type { BookReading } from "../BookReading";
import { recordsOf, type HistoryEntry } from "../records";
import { isHistoryRole } from "./isFirstRun";

/**
 * Deletes the hidden sheets that keep none of the runs that can still be undone, half-made ones among them; where the
 * structure is protected they stay. The sheet of the last run goes last, as undoing goes by it.
 */
export function forgetRuns(
  { workbook }: Excel.RequestContext,
  kept: readonly HistoryEntry[],
  book: BookReading,
): void {
  if (book.structureProtected) return;
  const roles = new Set(kept.map(({ role }) => role));
  const last = recordsOf(book).history.at(-1)?.role;
  const going = book.sheets.filter(({ role }) => isHistoryRole(role) && !roles.has(role ?? ""));
  const [lasts, others] = [true, false].map((isLast) =>
    going.filter(({ role }) => (role === last) === isLast),
  );
  for (const { id } of [...others, ...lasts]) workbook.worksheets.getItem(id).delete();
}
