import type { BookTable, Sheet } from "../../book/Book";
import { formatCell } from "../../book/formatCell";
import type { Host } from "../Host";
import { styleAt } from "../ranges/styleAt";
import { bodyOf } from "./parts";

/** Hides the rows whose shown texts no filter lets through, and shows the others. */
export function applyFilters(host: Host, sheet: Sheet, table: BookTable): void {
  const { row, rows, column } = bodyOf(table);
  const allowed = [...table.filters].map(([index, { values }]) => ({
    column: column + index,
    texts: new Set(values.map((value) => value.toLowerCase())),
  }));
  for (let at = row; at < row + rows; at++) {
    const passes = allowed.every(({ column, texts }) =>
      texts.has(shownText(host, sheet, at, column).toLowerCase()),
    );
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
  return formatCell(sheet.cells.value(row, column), numberFormat, host.book).text;
}
