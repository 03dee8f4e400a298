import type { BookSnapshot, SheetSnapshot } from "../../model/book";

/** The headers of the columns that we wrote beside the user's data on a sheet, as our records in the workbook say. */
export function ownHeaders({ records }: BookSnapshot, sheet: SheetSnapshot): ReadonlySet<string> {
  const written = Array.isArray(records.columns) ? records.columns.filter(isRecord) : [];
  const here = written.filter((each) => each.sheetId === sheet.id || each.sheet === sheet.name);
  const columns = here.flatMap((each) => (Array.isArray(each.columns) ? each.columns.filter(isRecord) : []));
  return new Set(columns.map((column) => String(column.header)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
