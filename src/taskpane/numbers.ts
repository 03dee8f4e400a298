import { numberFormat, written } from "../model/languages/numbers";

/** Figures that stand by themselves, as the workbook writes numbers; within a sentence its message writes them. 1,265 or 7.25 */
export function count(value: number): string {
  return written(value, "count");
}

/** 1,013,548; from a billion on 1.014B */
export function money(value: number): string {
  if (Math.abs(value) < billion) return written(value, "wholeMoney");
  return numberFormat({ notation: "compact", maximumSignificantDigits: 4 }).format(value);
}

/** A share of 0 to 1 with one decimal: 38.2% */
export function share(value: number): string {
  return written(value, "share");
}

/** A line of 0 to 1 as set, without needless decimals: 80% */
export function line(value: number): string {
  return written(value, "line");
}

/** A score, always with two decimals: 7.20 */
export function score(value: number): string {
  return written(value, "score");
}

const billion = 1e9;
