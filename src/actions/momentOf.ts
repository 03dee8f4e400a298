import { dayOf } from "../reports/dayOf";

/** A moment where the user is, to the minute: 2026-11-20 14:05. */
export function momentOf(asOf: string): string {
  const date = new Date(asOf);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${dayOf(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
