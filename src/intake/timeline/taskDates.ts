import { shortened } from "../cells/shortened";
import { dayOfCell } from "../cells/dayOfCell";
import { cellAt } from "../cells/sheetGrid";
import { isoDay } from "../dashboard/dayIn";
import { doubt, type InputReading } from "../dashboard/InputReading";

/** The first and the last day of a task, counted from 1970-01-01; NaN where not known, both where they contradict. */
export interface TaskDates {
  readonly start: number;
  readonly end: number;
}

/** Reads both; what is blank, no date, typed as text or the wrong way round is noted. */
export function taskDates(
  reading: InputReading,
  row: number,
  columns: { readonly start: number; readonly end: number },
  task: string,
): TaskDates {
  const start = dateIn(reading, row, columns.start);
  const end = dateIn(reading, row, columns.end);
  if (!(end < start)) return { start, end };
  const days = { start: isoDay(start), end: isoDay(end) };
  doubt(reading, row, columns.end, "endBeforeStart", { task: shortened(task), ...days });
  return { start: NaN, end: NaN };
}

function dateIn(reading: InputReading, row: number, column: number): number {
  const cell = cellAt(reading.sheet, row, column);
  if (String(cell).trim() === "") {
    doubt(reading, row, column, "blankTaskDate");
    return NaN;
  }
  const day = dayOfCell(cell, reading.rules.dates);
  if (Number.isNaN(day)) doubt(reading, row, column, "noTaskDate");
  else if (typeof cell !== "number") doubt(reading, row, column, "textDate", { day: isoDay(day) });
  return day;
}
