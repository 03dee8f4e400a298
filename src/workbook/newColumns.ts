import type { Area } from "../model/cells";
import { rightOf } from "./areas";
import type { ColumnsArrangement } from "./Arrangement";

/** The cells that new columns take, the totals row's included; undefined where every column stands already. */
export function newColumns({ slots, table, row, rows }: ColumnsArrangement): Area | undefined {
  const places = slots.filter(({ own }) => !own).map(({ at }) => at);
  if (places.length === 0) return undefined;
  return { row, rows: table?.area.rows ?? rows + 1, column: Math.min(...places), columns: places.length };
}

/**
 * The cells that must be blank for them. A table with a totals row takes a new column in by pushing along what
 * stands to its right, so nothing may stand there at all.
 */
export function neededRoom(arrangement: ColumnsArrangement): Area | undefined {
  const { table, sheet } = arrangement;
  const area = newColumns(arrangement);
  if (!area || !table?.hasTotals || !sheet.used) return area;
  return { ...area, columns: Math.max(area.columns, rightOf(sheet.used) - area.column) };
}
