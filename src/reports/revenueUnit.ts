import { sheetTexts } from "../model/sheetTexts";

/** How revenue is written: the cells hold full numbers, only their format counts in thousands or millions. */
export interface RevenueUnit {
  readonly format: string;
  readonly changeFormat: string;
  /** The revenue that the format shows as 1. */
  readonly size: number;
  /** The digits it shows after the point. */
  readonly decimals: number;
}

/**
 * The unit that keeps an account's revenue readable: millions from a median of a milliard, thousands from a median
 * of a million, decimals where the median is small. `sorted` is the revenue of all accounts, largest first.
 */
export function revenueUnit(sorted: ArrayLike<number>): RevenueUnit {
  const median = sorted.length > 0 ? sorted[Math.floor(sorted.length / 2)] : 0;
  if (median >= 1e9) return unit("#,##0,,", 1e6);
  if (median >= 1e6) return unit("#,##0,", 1e3);
  if (median >= 100 || median === 0) return unit("#,##0", 1);
  return unit("#,##0.00", 1, 2);
}

function unit(format: string, size: number, decimals = 0): RevenueUnit {
  return { format, changeFormat: `+${format};-${format};${format}`, size, decimals };
}

/** The format of a chart's axis up to this revenue; it says k or M itself, so that the axis needs no title. */
export function axisFormat(largest: number): string {
  const { thousands, millions, milliards } = sheetTexts.units;
  if (largest >= 5e10) return `#,##0,,,${literal(milliards)}`;
  if (largest >= 5e9) return `0.0,,,${literal(milliards)}`;
  if (largest >= 5e7) return `#,##0,,${literal(millions)}`;
  if (largest >= 5e6) return `0.0,,${literal(millions)}`;
  if (largest >= 1e4) return `#,##0,${literal(thousands)}`;
  return largest >= 10 ? "#,##0" : "#,##0.0";
}

/** A word within a number format. */
export function literal(word: string): string {
  return `"${word.replaceAll('"', "")}"`;
}
