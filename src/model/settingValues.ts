import type { Cell } from "./cells";

/** A share as typed: 0.8, "0.8", "0,8", "80%" or "80 %". A bare 80 is undefined: nobody can tell what it means. */
export function shareTyped(value: Cell): number | undefined {
  const match = /^(\d*[.,]?\d+|\d+[.,])\s*(%?)$/.exec(plain(value));
  if (!match) return undefined;
  const number = Number(match[1].replace(",", "."));
  const share = match[2] ? number / 100 : number;
  return share > 0 && share <= 1 ? share : undefined;
}

/** An amount of money above 0 as typed, with or without thousands separators: 250000, "250,000", "250 000.50". */
export function amountTyped(value: Cell): number | undefined {
  if (typeof value === "number") return value > 0 ? value : undefined;
  const match = /^(\d+|\d{1,3}(?:[.,' ’]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(plain(value));
  return match ? positive(`${match[1].replace(/\D/g, "")}.${match[2] ?? 0}`) : undefined;
}

/** A number of accounts, 1 or more, as typed. */
export function countTyped(value: Cell): number | undefined {
  const count = amountTyped(value);
  return count !== undefined && Number.isInteger(count) ? count : undefined;
}

/** A number as typed, with a point or a comma: 40, "40", "2.5", "2,5". */
export function numberTyped(value: Cell): number | undefined {
  if (typeof value === "number") return value;
  return /^-?\d+([.,]\d+)?$/.test(plain(value)) ? Number(plain(value).replace(",", ".")) : undefined;
}

/** A day as typed, YYYY-MM-DD: a date cell's serial number, "2026-12-31", or "" for "today" and blank. */
export function dayTyped(value: Cell): string | undefined {
  if (typeof value === "number")
    return value >= 1 && value < 2_958_466 ? isoDay(dayOfSerial(value)) : undefined;
  const typed = plain(value).toLowerCase();
  if (typed === "" || typed === "today") return "";
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDay(date) : undefined;
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** Excel counts days from 1899-12-30, as long as they are after February 1900. */
const dayOfSerial = (serial: number) => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);

function positive(digits: string): number | undefined {
  const number = Number(digits);
  return number > 0 ? number : undefined;
}

function plain(value: Cell): string {
  return String(value).normalize("NFKC").trim();
}
