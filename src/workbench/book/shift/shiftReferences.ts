import { lastColumn, lastRow } from "../address";
import type { Sheet } from "../Book";
import { areaOf, mapReferences, type Corner, type Reference } from "../references";
import { shiftRect, type Shift } from "./Shift";

/** A formula as it reads after cells have moved; a reference to cells that are gone becomes #REF!. */
export function shiftReferences(formula: string, home: Sheet, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const named = reference.sheet?.toLowerCase();
    if (named === undefined ? home !== shift.sheet : named !== shift.sheet.name.toLowerCase())
      return reference;
    return shiftReference(reference, shift);
  });
}

function shiftReference(reference: Reference, shift: Shift): Reference | string {
  const area = areaOf(reference);
  const moved = shiftRect(area, shift);
  if (!moved) return reference.prefix + "#REF!";
  if (moved === area) return reference;
  const { first, last } = reference;
  const at = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === undefined ? undefined : Math.min(row, lastRow),
    column: corner.column === undefined ? undefined : Math.min(column, lastColumn),
  });
  return {
    ...reference,
    first: at(first, moved.row, moved.column),
    last: last && at(last, moved.row + moved.rows - 1, moved.column + moved.columns - 1),
  };
}
