import { columnOf, type Table } from "../model/table";
import { widths } from "./look";

/** The width that shows a column of names without cutting, within the bounds of `look`; longer ones are cut. */
export function nameWidth(table: Table, column: string): number {
  const names = columnOf(table, column);
  let longest: number = widths.account.least;
  if (names.kind === "text") for (const name of names.values) longest = Math.max(longest, name.length);
  return Math.min(widths.account.most, longest + 1);
}

/** The width that shows so large an amount, with its separators and sign. */
export function amountWidth(largest: number, unitSize: number): number {
  const whole = Math.max(1, Math.abs(largest) / unitSize);
  const digits = Math.floor(Math.log10(whole)) + 1;
  return Math.max(12, digits + Math.floor((digits - 1) / 3) + 6);
}
