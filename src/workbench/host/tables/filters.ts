import type { BookTable, Sheet, TableFilter } from "../../book/Book";
import { formatCell } from "../../book/formatCell";
import type { Host } from "../Host";
import { ensureAllowed } from "../ranges/guards";
import { styleAt } from "../ranges/styleAt";
import { notSupported } from "../HostError";
import { bodyOf } from "./parts";

/** Filters a column by the texts its cells show, or with undefined no longer; rows are hidden and come back. */
export function filterColumn(
  host: Host,
  sheet: Sheet,
  table: BookTable,
  index: number,
  filter: TableFilter | undefined,
): void {
  const filters = new Map(table.filters);
  if (filter) filters.set(index, filter);
  else filters.delete(index);
  apply(host, sheet, table, filters);
}

/** Looks at every row again. */
export function reapplyFilters(host: Host, sheet: Sheet, table: BookTable): void {
  if (table.filters.size > 0) apply(host, sheet, table, table.filters);
}

function apply(host: Host, sheet: Sheet, table: BookTable, filters: BookTable["filters"]): void {
  host.beginWrite();
  ensureAllowed(sheet, "allowAutoFilter");
  if ([...filters.values()].some(({ other }) => other !== undefined))
    throw notSupported("applying filters beside one that is no list of values");
  host.settle();
  table.filters = filters;
  const { row, rows, column } = bodyOf(table);
  const allowed = [...filters].map(([index, { values }]) => ({
    column: column + index,
    texts: new Set(values.map((value) => value.toLowerCase())),
  }));
  for (let at = row; at < row + rows; at++) {
    const passes = allowed.every((filter) => filter.texts.has(shownText(host, sheet, at, filter.column)));
    if (passes) sheet.hiddenRows.delete(at);
    else sheet.hiddenRows.add(at);
  }
}

/** Takes every filter away; the rows it hid come back. */
export function clearFilters(sheet: Sheet, table: BookTable): void {
  if (table.filters.size === 0) return;
  table.filters.clear();
  const { row, rows } = bodyOf(table);
  for (let at = row; at < row + rows; at++) sheet.hiddenRows.delete(at);
}

function shownText(host: Host, sheet: Sheet, row: number, column: number): string {
  const { numberFormat } = host.book.styles[styleAt(sheet, row, column)];
  return formatCell(sheet.cells.value(row, column), numberFormat, host.book).text.toLowerCase();
}
