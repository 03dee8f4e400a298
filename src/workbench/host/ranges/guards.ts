import type { Rect, Sheet } from "../../book/Book";
import { parseRect } from "../../book/address";
import type { Host } from "../Host";
import { HostError } from "../HostError";
import { styleAt } from "./styleAt";
import { contains, intersection } from "./rects";

/** Throws AccessDenied where a protected sheet has a locked cell among these. */
export function ensureUnlocked(host: Host, sheet: Sheet, rect: Rect): void {
  if (!sheet.protection) return;
  const { styles } = host.book;
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      if (styles[styleAt(sheet, row, column)].locked ?? true) throw new HostError("AccessDenied");
}

/** Throws AccessDenied where the sheet is protected, unless the protection names this as allowed. */
export function ensureAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw new HostError("AccessDenied");
}

/**
 * Throws FilteredRangeConflict where a filter hides rows among these. Excel would spread the values over the
 * visible rows alone (office-js issue 224): nobody may rely on that.
 */
export function ensureNotFiltered(sheet: Sheet, rect: Rect): void {
  for (const { area, filters } of sheet.tables) {
    const shared = filters.size > 0 ? intersection(area, rect) : undefined;
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rows; row++)
      if (sheet.hiddenRows.has(row)) throw new HostError("FilteredRangeConflict");
  }
}

/** Throws InvalidOperation where these are a part of an array formula: Excel changes only all of it. */
export function ensureWholeArrays(host: Host, sheet: Sheet, rect: Rect): void {
  for (const array of arraysOf(host, sheet))
    if (intersection(array, rect) && !contains(rect, array))
      throw new HostError("InvalidOperation", "You can't change part of an array.");
}

/** A sheet's array formulas, looked for once in a batch: clients cannot enter new ones. */
function arraysOf({ arrays }: Host, sheet: Sheet): readonly Rect[] {
  const known = arrays.get(sheet);
  if (known) return known;
  const found: Rect[] = [];
  for (const { formula } of sheet.cells.eachFormula()) {
    const area = formula.kind === "array" && formula.ref ? parseRect(formula.ref) : undefined;
    if (area && area.rows * area.columns > 1) found.push(area);
  }
  arrays.set(sheet, found);
  return found;
}
