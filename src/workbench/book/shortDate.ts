import type { BookCulture } from "./Book";

/**
 * The number format of a short date as it is written, and typed, in a region; with the time of day after it where
 * that is wanted.
 *
 * @example shortDate({ name: "de-DE", decimal: ",", group: "." }, "date") // "d.m.yyyy"
 */
export function shortDate({ name }: BookCulture, kind: keyof Patterns): string {
  const known = kept.get(name) ?? patternsOf(name);
  kept.set(name, known);
  return known[kind];
}

interface Patterns {
  readonly date: string;
  readonly time: string;
  readonly "date and time": string;
}

const kept = new Map<string, Patterns>();

function patternsOf(name: string): Patterns {
  const date = new Intl.DateTimeFormat(name, { timeZone: "UTC" })
    .formatToParts(Date.UTC(2024, 0, 2))
    .map(({ type, value }) => (type in letters ? letters[type].repeat(value.length) : literal(value)))
    .join("");
  const { hour12 } = new Intl.DateTimeFormat(name, { hour: "numeric" }).resolvedOptions();
  const time = hour12 ? "h:mm:ss AM/PM" : "hh:mm:ss";
  return { date, time, "date and time": `${date} ${time}` };
}

const letters: Readonly<Record<string, string>> = { day: "d", month: "m", year: "y" };

/** Words between the numbers stand in quotes. */
const literal = (text: string) => (/[^\d\s./-]/.test(text) ? `"${text}"` : text);
