import type { SheetSnapshot } from "../../model/book";
import type { Cell } from "../../model/cells";
import type { Period } from "../../model/revenue";
import type { BookRules } from "../cells/bookRules";
import type { Rows } from "./columnSample";
import { isDateFormat, lastSerial } from "../cells/excelDates";
import { spanOfDate } from "../headers/periodOf";
import { periodOfSpan, periodsInOrder, spanWithin } from "../headers/periods";
import { cellAt, formatAt } from "../cells/sheetGrid";

/** How the dates of a column are to be understood; undefined where fewer than half of the first 500 are dates. */
export function dateColumn(
  sheet: SheetSnapshot,
  column: number,
  rows: Rows,
  rules: BookRules,
): { readonly serialDates: boolean } | undefined {
  const sampled: number[] = [];
  for (let row = rows.first; row <= rows.last && sampled.length < 500; row++) {
    if (cellAt(sheet, row, column) !== "") sampled.push(row);
  }
  const serialDates = sampled.some((row) => {
    const cell = cellAt(sheet, row, column);
    if (typeof cell !== "number" || cell < 1 || cell > lastSerial) return false;
    return isDateFormat(formatAt(sheet, row, column)) || !spanOfDate(cell, false, rules.dates);
  });
  const dated = sampled.filter(
    (row) => periodOfDate(cellAt(sheet, row, column), serialDates, rules) !== undefined,
  );
  return sampled.length > 0 && dated.length * 2 >= sampled.length ? { serialDates } : undefined;
}

/** The period a date falls in, grouped as the settings say; undefined where the cell is no date. */
export function periodOfDate(cell: Cell, serialDates: boolean, rules: BookRules): Period | undefined {
  const span = spanOfDate(cell, serialDates, rules.dates);
  return span && span.year > 0 ? periodOfSpan(spanWithin(span, rules.groupDatesBy)) : undefined;
}

/** The periods the dates of a column fall in, in time order. */
export function periodsOfDates(
  sheet: SheetSnapshot,
  column: number,
  rows: Rows,
  serialDates: boolean,
  rules: BookRules,
): readonly Period[] {
  const seen = new Map<Cell, Period | undefined>();
  for (let row = rows.first; row <= rows.last; row++) {
    const cell = cellAt(sheet, row, column);
    const day = typeof cell === "number" ? Math.floor(cell) : cell;
    if (!seen.has(day)) seen.set(day, periodOfDate(day, serialDates, rules));
  }
  return periodsInOrder([...seen.values()].filter((period) => period !== undefined));
}
