import type { Cell } from "../../model/cells";
import type { DateRules } from "../headers/periodOf";
import { monthNamed } from "../headers/periodWords";
import { wordsOf } from "../headers/wordsOf";
import { dayOfSerial, lastSerial } from "./excelDates";

/**
 * The day that a cell names, counted from 1970-01-01; NaN where it names none since 1990. A date typed as text is read
 * in the order of the workbook's language where 1/2/2026 could be two days.
 *
 * @example dayOfCell("3 Oct 2026", dates) // 20729
 */
export function dayOfCell(cell: Cell, { date1904, monthFirst }: DateRules): number {
  return typeof cell === "number" ? serialDay(cell, date1904) : textDay(cell, monthFirst);
}

/** How JavaScript counts a day. */
export const millisecondsADay = 86_400_000;

/** Nothing that is planned or waited for dates from before 1990: such a number is no date, but days or a year. */
const firstYear = 1990;

function serialDay(serial: number, date1904: boolean): number {
  if (!(serial >= 1 && serial <= lastSerial)) return NaN;
  const { year, month, day } = dayOfSerial(serial, date1904);
  return dayOf(year, month, day);
}

function textDay(cell: Cell, monthFirst: boolean): number {
  const text = String(cell)
    .normalize("NFKC")
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4})$/.exec(text);
  if (!local) return namedDay(text);
  const [one, other, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
  const isMonthFirst = (monthFirst && local[2] === "/" && one <= 12) || other > 12;
  return isMonthFirst ? dayOf(year, one, other) : dayOf(year, other, one);
}

/** "3 Oct 2026", "October 3, 2026". */
function namedDay(text: string): number {
  if (text.length > 40) return NaN;
  const words = wordsOf(text);
  const months = words.flatMap((word) => monthNamed(word) ?? []);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  if (months.length !== 1 || numbers.length !== 2) return NaN;
  const [day, year] = numbers;
  return dayOf(year, months[0], day);
}

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= firstYear ? date.getTime() / millisecondsADay : NaN;
}
