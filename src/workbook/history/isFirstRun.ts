import type { SheetRole } from "../../model/book";
import type { BookReading } from "../BookReading";
import { contentsRole } from "../../model/contents";
import { isInputRole } from "../../model/inputRole";
import { recordsOf } from "../records";

/** The role of a hidden sheet that keeps a run, counted from 1. */
export const historyRole = (number: number): SheetRole => `history-${number}`;

/** True for the role of a hidden sheet that keeps a run. */
export const isHistoryRole = (role: SheetRole | undefined): boolean => /^history-\d+$/.test(role ?? "");

/** True for a sheet that runs make: those that people fill in stay, and the contents are no run's own. */
export const isOfRuns = (role: SheetRole): boolean => !isInputRole(role) && role !== contentsRole;

/** True where nothing of ours stands in the workbook but what people fill in and the contents; a run that broke off does not count. */
export function isFirstRun(book: BookReading): boolean {
  const { journal } = recordsOf(book);
  if (journal) return journal.first;
  const hasSheets = book.sheets.some(
    ({ role }) => role !== undefined && !isHistoryRole(role) && isOfRuns(role),
  );
  return !hasSheets && book.ownColumns.length === 0;
}
