import type { Rect, Sheet } from "../../book/Book";
import { sortRange, type SortKey } from "../../book/sortRange";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { notSupported } from "../HostError";
import { ensureAllowed, ensureNotFiltered } from "./guards";

/** Sorts rows of cells by the fields of an Office.js sort; only sorting by values is supported. */
export function sortCells(host: Host, sheet: Sheet, rect: Rect, fields: unknown, matchCase: unknown): void {
  if (matchCase === true) throw notSupported("sorting with matchCase");
  const keys = check.list(fields, "The sort fields").map((field) => sortKey(field, rect.columns));
  host.beginWrite();
  ensureAllowed(sheet, "allowSort");
  ensureNotFiltered(sheet, rect);
  host.settle();
  sortRange(host.book, sheet, rect, keys);
  host.cellsChanged();
  host.events.changed({ sheet, rect });
}

function sortKey(field: unknown, columns: number): SortKey {
  const { key, ascending, sortOn } = check.record(field, "A sort field");
  if (sortOn !== undefined && sortOn !== "Value") throw notSupported(`sorting on ${JSON.stringify(sortOn)}`);
  const column = check.whole(key, "The sort key");
  if (column >= columns) throw invalid("The sort key lies outside the range.");
  return { column, ascending: ascending !== false };
}
