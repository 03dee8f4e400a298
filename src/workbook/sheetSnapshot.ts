import type { SheetSnapshot } from "../model/book";
import type { Area, Cells } from "../model/cells";
import { areaOf, areasOf } from "./addresses";
import { below, meet } from "./areas";
import type { AskedPlaces, AskedSheet } from "./askSheet";

/** The places on a sheet as Excel answered. */
export interface Places {
  readonly used?: Area;
  readonly merged: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/** A sheet whose cells nobody reads: one of our reports, or a very hidden one. */
export const noPlaces: Places = { merged: [], hiddenRows: [] };

/** The sheet as read, from what Excel answered. */
export function sheetSnapshot(
  { frame, mark, shapes, tables }: AskedSheet,
  places: Places,
  cells: Cells,
  formats: readonly (readonly string[])[],
): SheetSnapshot {
  const blank = isBlank(cells);
  return {
    ...frame,
    role: mark.isNullObject ? undefined : mark.value,
    ...(blank ? noPlaces : places),
    cells: blank ? [] : cells,
    formats: blank ? [] : formats,
    tables: frame.tables.map((table, at) => ({ ...table, area: areaOf(tables[at].address) })),
    shapes: shapes.items.map(({ name }) => name),
  };
}

/** Excel gives A1 as the used cells of a blank sheet. */
const isBlank = (cells: Cells) => cells.length === 1 && cells[0].length === 1 && cells[0][0] === "";

/** What Excel answered about the places of a sheet with cells. */
export function placesOf(
  { used, merged }: AskedPlaces,
  hiddenRows: readonly number[],
): Places & { used: Area } {
  const area = areaOf(used.address);
  const merges = merged && !merged.isNullObject ? areasOf(merged.address) : [];
  return { used: area, merged: merges.filter((each) => meet(each, area)), hiddenRows };
}

/** Number formats of the first rows of `used`, given those of an area that may begin and end elsewhere. */
export function formatsWithin(
  used: Area,
  formats: { readonly area: Area; readonly codes: readonly (readonly string[])[] } | undefined,
): string[][] {
  if (!formats) return [];
  const { area, codes } = formats;
  const rows = Math.max(0, Math.min(below(area), below(used)) - used.row);
  return Array.from({ length: rows }, (_, row) => {
    const line = codes[used.row + row - area.row];
    return Array.from(
      { length: used.columns },
      (_, column) => line?.[used.column + column - area.column] ?? "General",
    );
  });
}
