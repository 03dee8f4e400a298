import type { Book, Rect, Sheet } from "./Book";
import { isError, type CellValue } from "./CellStore";

/** One key of a sort: the column counted from the area's first, and the direction. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

/** Sorts the rows of an area (without its header) as Excel does: numbers, text, logical, errors, blanks last. */
export function sortRange(_book: Book, sheet: Sheet, area: Rect, keys: SortKey[]): void {
  const { cells } = sheet;
  const order = Array.from({ length: area.rows }, (_, at) => area.row + at);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const side = compare(
        cells.value(a, area.column + column),
        cells.value(b, area.column + column),
        ascending,
      );
      if (side !== 0) return side;
    }
    return a - b;
  });
  const rows = order.map((row) =>
    Array.from({ length: area.columns }, (_, at) => cells.take(row, area.column + at)),
  );
  rows.forEach((row, down) =>
    row.forEach((cell, across) => cells.put(area.row + down, area.column + across, cell)),
  );
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const kind = kindOf(a) - kindOf(b);
  const side = kind !== 0 ? kind : sameKind(a, b);
  return ascending ? side : -side;
}

function kindOf(value: CellValue): number {
  return isError(value) ? 3 : ["number", "string", "boolean"].indexOf(typeof value);
}

function sameKind(a: CellValue, b: CellValue): number {
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "en", { sensitivity: "accent" });
  if (isError(a)) return 0;
  return Number(a) - Number(b);
}
