import type { SheetSnapshot, TableSnapshot } from "../model/book";
import { sheetAddress } from "../model/cells";
import { note, type Note } from "../model/note";
import type { ColumnsBlock } from "../model/plan";
import { meet, rightOf } from "./areas";
import type { GoneColumn } from "./Arrangement";
import type { OwnColumn } from "./BookReading";
import { isBlank } from "./cellAt";

/**
 * Our columns that the plan has no more, say of a period that is gone. One the user changed is left. One in a
 * table is deleted where nothing beside the table would move for it; else its cells are only emptied.
 */
export function goneColumns(
  { source, columns }: ColumnsBlock,
  own: readonly OwnColumn[],
  sheet: SheetSnapshot,
  table: TableSnapshot | undefined,
  notes: Note[],
): GoneColumn[] {
  const wishes = new Set(columns.map(({ header }) => header));
  const tell = (code: "columnLeft" | "columnEmptied", { row, column, header }: OwnColumn) => {
    const address = sheetAddress(source.sheet, { row, column, rows: 1, columns: 1 });
    notes.push(note(code, address, { name: header }));
  };
  return own
    .filter(({ wish }) => !wishes.has(wish))
    .flatMap((each): GoneColumn[] => {
      if (!each.unchanged) {
        tell("columnLeft", each);
        return [];
      }
      if (!table || nothingBeside(sheet, table)) return [{ ...each, way: table ? "delete" : "clear" }];
      tell("columnEmptied", each);
      return [{ ...each, way: "clear" }];
    });
}

function nothingBeside(sheet: SheetSnapshot, { area }: TableSnapshot): boolean {
  const column = rightOf(area);
  const beside = { ...area, column, columns: sheet.used ? Math.max(0, rightOf(sheet.used) - column) : 0 };
  return isBlank(sheet, beside) && !sheet.tables.some((other) => meet(other.area, beside));
}
