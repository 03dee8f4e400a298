import { speech } from "./speech";

/** How numbers are written in sentences, by the name a message gives: `{share, number, share}`. */
export const numberFormats = {
  /** 1,265 or 12.35 */
  count: { maximumFractionDigits: 2 },
  /** A share as measured: 60.1% */
  share: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
  /** A share told roughly: 52% */
  wholeShare: { style: "percent", maximumFractionDigits: 0 },
  /** A share as measured that must be told from its neighbours: 80.07% */
  exactShare: { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 },
  /** A share as it was set: 80%, 99.5% */
  line: { style: "percent", maximumFractionDigits: 2 },
  /** A number as it may be typed into a cell: 0.995, 250000 */
  typed: { maximumFractionDigits: 10, useGrouping: false },
  /** 8,000.00 */
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  /** 8,000 */
  wholeMoney: { maximumFractionDigits: 0 },
  /** A score, always with two decimals: 7.20 */
  score: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

/** A number as it stands in a sentence, written as the workbook writes numbers. */
export function written(number: number, format: keyof typeof numberFormats): string {
  return numberFormat(numberFormats[format]).format(number);
}

/** An amount that needs its cents only where it is small: 68.20, 4,711 */
export function shortMoney(amount: number): string {
  return amount < 100 ? written(amount, "count") : written(amount, "wholeMoney");
}

/** Formats of the workbook's locale; making one is dear, so each is kept. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const { numbers } = speech();
  const key = numbers + JSON.stringify(options);
  const known = kept.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(numbers, options);
  kept.set(key, format);
  return format;
}

const kept = new Map<string, Intl.NumberFormat>();
