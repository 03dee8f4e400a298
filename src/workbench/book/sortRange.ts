import type { Book, Rect, Sheet } from "./Book";
import { isError, type Cell, type CellValue } from "./CellStore";
import { moveFormula } from "./moveFormula";

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
  const rows = order.map((row, index) =>
    Array.from({ length: area.columns }, (_, at) =>
      movedBy(cells.take(row, area.column + at), area.row + index - row),
    ),
  );
  rows.forEach((row, down) =>
    row.forEach((cell, across) => cells.put(area.row + down, area.column + across, cell)),
  );
}

/** A formula keeps pointing at its own row: relative references move along. */
function movedBy(cell: Cell, rows: number): Cell {
  const { formula } = cell;
  return formula ? { ...cell, formula: { ...formula, text: moveFormula(formula.text, rows, 0) } } : cell;
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
