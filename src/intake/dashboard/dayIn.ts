import { dayOfCell, millisecondsADay } from "../cells/dayOfCell";
import { cellAt } from "../cells/sheetGrid";
import { doubt, type InputReading } from "./InputReading";

/**
 * The day in a cell, counted from 1970-01-01; NaN where it is blank, no date, or after the dashboard's day. Dates
 * typed as text are read, in the order of the workbook's language where 1/2/2026 could be two days, and noted.
 */
export function dayIn(reading: InputReading, row: number, column: number): number {
  const { sheet, rules, day: today } = reading;
  const cell = cellAt(sheet, row, column);
  if (cell === "") return NaN;
  const day = dayOfCell(cell, rules.dates);
  if (Number.isNaN(day)) doubt(reading, row, column, "noQueueDate");
  else if (typeof cell !== "number") doubt(reading, row, column, "textDate", { day: isoDay(day) });
  if (!(day > today)) return day;
  doubt(reading, row, column, "futureDate", { day: isoDay(today), value: isoDay(day) });
  return NaN;
}

/** A day counted from 1970-01-01 as ISO writes it. */
export function isoDay(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
