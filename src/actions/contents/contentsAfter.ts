import { readSettings } from "../../intake/readSettings";
import { contentsRole } from "../../model/contents";
import type { ActionRequest } from "../../model/outcome";
import type { Plan, SheetPlan } from "../../model/plan";
import { contentsReport } from "../../reports/contents/contentsReport";
import { worded } from "../../reports/wording/worded";
import type { BookReading } from "../../workbook/BookReading";
import { recordsOf } from "../../workbook/records";
import { contentsOf } from "./contentsOf";

/** The sheet `Contents` as it is to be once a run is taken back; none where the workbook has no such sheet. */
export function contentsAfter(
  { run, undoes }: Pick<Plan, "run" | "undoes">,
  book: BookReading,
  { asOf }: ActionRequest,
): readonly SheetPlan[] {
  if (!undoes || !book.sheets.some(({ role }) => role === contentsRole)) return [];
  const { removes, tool } = undoes;
  const others = Object.entries(recordsOf(book).runs).filter(([id]) => id !== tool && removes !== "all");
  const runs = { ...Object.fromEntries(others), ...(run && { [tool]: run }) };
  const isGone = (role: string) => (removes === "all" ? role === "settings" : removes.includes(role));
  const sheets = book.sheets.filter(({ role }) => role === undefined || !isGone(role));
  const after = { ...book, sheets, records: { ...book.records, runs, run: "" } };
  const { settings } = readSettings(book);
  return worded({ sheets: [contentsReport(contentsOf(after, settings, asOf))] }).sheets;
}
