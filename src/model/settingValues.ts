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

function positive(digits: string): number | undefined {
  const number = Number(digits);
  return number > 0 ? number : undefined;
}

function plain(value: Cell): string {
  return String(value).normalize("NFKC").trim();
}
