import type { SheetRole } from "../../model/book";
import type { BookReading } from "../BookReading";
import { isInputRole } from "../inputs/inputRole";
import { recordsOf } from "../records";

/** The roles of the hidden sheets that keep runs: as many as `neededRuns` may need, with tools in turn. */
export const historyRoles: readonly SheetRole[] = Array.from({ length: 7 }, (_, at) => `history-${at + 1}`);

/** True for the role of a hidden sheet that keeps a run. */
export const isHistoryRole = (role: SheetRole | undefined): boolean =>
  role !== undefined && historyRoles.includes(role);

/** True where nothing of ours stands in the workbook but what people fill in; a run that broke off does not count. */
export function isFirstRun(book: BookReading): boolean {
  const { journal } = recordsOf(book);
  if (journal) return journal.first;
  const hasSheets = book.sheets.some(
    ({ role }) => role !== undefined && !isHistoryRole(role) && !isInputRole(role),
  );
  return !hasSheets && book.ownColumns.length === 0;
}
