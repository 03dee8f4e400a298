import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../../model/book";
import type { Area } from "../../model/cells";

/** A table and where it stands. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  /** Header and body, without the totals row. */
  readonly body: Area;
}

/** The table of that id, else of that name in whatever case, on any sheet. */
export function tableNamed(
  { sheets }: Pick<BookSnapshot, "sheets">,
  name: string,
  id?: string,
): FoundTable | undefined {
  const all = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const found =
    all.find(({ table }) => table.id === id) ??
    all.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (!found) return undefined;
  const { area, hasTotals } = found.table;
  return { ...found, body: hasTotals ? { ...area, rows: area.rows - 1 } : area };
}
