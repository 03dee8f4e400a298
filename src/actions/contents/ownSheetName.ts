import type { SheetPlan } from "../../model/plan";
import type { BookReading } from "../../workbook/BookReading";
import { freeSheetName } from "../../workbook/freeName";

/** The name that one of our sheets has, or will have beside others that come with the same plan. */
export function ownSheetName(
  { role, name }: SheetPlan,
  { sheets }: Pick<BookReading, "sheets">,
  others: readonly string[] = [],
): string {
  const existing = sheets.find((each) => each.role === role);
  return existing?.name ?? freeSheetName(name, [...sheets.map((each) => each.name), ...others]);
}
