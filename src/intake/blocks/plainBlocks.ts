import type { SheetSnapshot } from "../../model/book";
import type { Area } from "../../model/cells";
import { inTable, union } from "../cells/sheetGrid";

/**
 * The blocks of cells on a sheet that blank rows and blank columns set apart, Excel tables left out.
 * A single blank column is a spacer, not an end, where `periodsIn` finds nothing on its far side alone and more in
 * both together; `periodsIn` gives how many periods of revenue it can read in an area, 0 for none.
 */
export function plainBlocks(sheet: SheetSnapshot, periodsIn: (area: Area) => number): readonly Area[] {
  const { used, cells } = sheet;
  if (!used) return [];
  const filled: Filled = (row, column) =>
    (cells[row - used.row]?.[column - used.column] ?? "") !== "" && !inTable(sheet, row, column);
  return split(used, filled, periodsIn);
}

type Filled = (row: number, column: number) => boolean;

function split(area: Area, filled: Filled, periodsIn: (area: Area) => number): readonly Area[] {
  const bands = rowBands(area, filled);
  if (bands.length !== 1) return bands.flatMap((band) => split(band, filled, periodsIn));
  const groups = overSpacers(columnBands(bands[0], filled), periodsIn);
  return groups.length === 1 ? groups : groups.flatMap((group) => split(group, filled, periodsIn));
}

function overSpacers(parts: readonly Area[], periodsIn: (area: Area) => number): readonly Area[] {
  if (parts.length > mostParts) return parts;
  return parts.reduce<readonly Area[]>((groups, part) => {
    const last = groups.at(-1);
    const isSpaced = last && part.column === last.column + last.columns + 1;
    if (!isSpaced || periodsIn(part) > 0) return [...groups, part];
    const joined = union(last, part);
    return periodsIn(joined) > periodsIn(last) ? [...groups.slice(0, -1), joined] : [...groups, part];
  }, []);
}

/** More parts side by side than this are no table with spacers, and would take long to try. */
const mostParts = 100;

/** Runs of rows with a filled cell in them. */
function rowBands(area: Area, filled: Filled): readonly Area[] {
  const holds = (row: number) => {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (filled(row, column)) return true;
    }
    return false;
  };
  return runs(area.row, area.rows, holds).map(({ from, count }) => ({ ...area, row: from, rows: count }));
}

/** Runs of columns with a filled cell in them. */
function columnBands(area: Area, filled: Filled): readonly Area[] {
  const holds = (column: number) => {
    for (let row = area.row; row < area.row + area.rows; row++) if (filled(row, column)) return true;
    return false;
  };
  return runs(area.column, area.columns, holds).map(({ from, count }) => ({
    ...area,
    column: from,
    columns: count,
  }));
}

function runs(first: number, count: number, holds: (index: number) => boolean): readonly Run[] {
  const found: Run[] = [];
  let open: Run | undefined;
  for (let index = first; index < first + count; index++) {
    if (!holds(index)) open = undefined;
    else if (open) open.count++;
    else found.push((open = { from: index, count: 1 }));
  }
  return found;
}

interface Run {
  readonly from: number;
  count: number;
}
