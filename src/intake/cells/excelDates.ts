/** A day of the calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of an Excel serial number, in the 1900 system (with its 29 February 1900) or in the 1904 system. */
export function dayOfSerial(serial: number, date1904: boolean): Day {
  // Up to 59 the 1900 system is a day behind: it counts a 29 February 1900 that never was.
  const days = Math.floor(serial) + (date1904 ? 1462 : serial < 60 ? 1 : 0);
  const date = new Date((days - daysTo1970) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Excel serial number of a day counted from 1970-01-01, in the workbook's date system; since March 1900. */
export function serialOfDay(day: number, date1904: boolean): number {
  return day + daysTo1970 - (date1904 ? 1462 : 0);
}

/** Whether an en-US number format shows a date (`yyyy`, `mmm yy`, `d/m/yyyy`); plain times are none. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[yd]/i.test(codes) || /mmm/i.test(codes);
}

/** Whether a date format shows years alone. */
export function isYearFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /y/i.test(codes) && !/[dm]/i.test(codes);
}

/** The last serial number of a date that Excel shows, 31 December 9999 in the 1900 system. */
export const lastSerial = 2_958_465;

const daysTo1970 = 25_569;
