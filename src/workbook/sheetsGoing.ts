import type { BookSnapshot, SheetRole, SheetSnapshot } from "../model/book";
import type { Plan } from "../model/plan";
import { chartPrefix } from "./arrangeSheet";
import { isHistoryRole, isOfRuns } from "./history/isFirstRun";
import { recordsOf } from "./records";
import { isShapeName } from "./shapes/shapeName";

/** Sheets of ours that a plan has no more. */
export interface SheetsGoing {
  readonly removed: readonly SheetSnapshot[];
  /** Those on which something of the user's stands: they become the user's own. */
  readonly left: readonly SheetSnapshot[];
}

/** The sheets that undoing a run takes away, save the hidden ones that keep runs. */
export function sheetsGoing({ undoes }: Pick<Plan, "undoes">, book: BookSnapshot): SheetsGoing {
  if (!undoes || book.structureProtected) return { removed: [], left: [] };
  const { removes } = undoes;
  const goes = (role: SheetRole) =>
    removes === "all" ? isOfRuns(role) && !isHistoryRole(role) : removes.includes(role);
  const going = book.sheets.filter(({ role }) => role !== undefined && goes(role));
  const left = going.filter((sheet) => holdsUsers(sheet, book));
  return { removed: going.filter((sheet) => !left.includes(sheet)), left };
}

/** True where a chart, a table or a shape of the user's stands on a sheet of ours. */
function holdsUsers({ role, charts, tables, shapes }: SheetSnapshot, book: BookSnapshot): boolean {
  const { looks, journal } = recordsOf(book);
  // A run that broke off may not have named what it had made.
  if (role !== undefined && Object.values(journal?.sheets ?? {}).includes(role)) return false;
  return (
    charts.some((chart) => !chart.startsWith(chartPrefix)) ||
    tables.some(({ name }) => !Object.hasOwn(looks, name)) ||
    shapes.some((shape) => !charts.includes(shape) && !isShapeName(shape))
  );
}
