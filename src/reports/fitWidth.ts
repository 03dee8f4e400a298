import { columnWord } from "../model/languages/columnWords";
import type { CellStyle } from "../model/plan";
import { columnOf, type Table } from "../model/table";
import { heights, styles, widths } from "./look";
import type { RevenueUnit } from "./revenueUnit";
import { indentWidth, longestWord } from "./textWidth";

/** The width that shows a column of names, within the bounds of `look`; longer ones are written smaller. */
export function nameWidth(table: Table, column: string, most: number = widths.account.most): number {
  const names = columnOf(table, column);
  let longest: number = widths.account.least;
  if (names.kind === "text") for (const name of names.values) longest = Math.max(longest, name.length);
  return Math.min(most, longest + 1);
}

/** The width that shows these words, within bounds; longer ones are written smaller. */
export function wordWidth(words: readonly string[], least: number = widths.tier.least): number {
  return Math.min(widths.tier.most, Math.max(least, ...words.map((word) => word.length + 2)));
}

/** The least width that shows a column's header in the language of now, broken at its words. */
export function headerWidth(column: string, style: CellStyle): number {
  return Math.ceil(2 * (longestWord(columnWord(column), styles.tableHeader) + indentWidth(style))) / 2;
}

/** The width that shows so large an amount, with its separators and sign. */
export function amountWidth(
  largest: number,
  { size, decimals }: Pick<RevenueUnit, "size" | "decimals">,
): number {
  const whole = Math.max(1, Math.abs(largest) / size);
  const digits = Math.floor(Math.log10(whole)) + 1;
  const fraction = decimals > 0 ? decimals + 1 : 0;
  return Math.max(widths.amount, digits + Math.floor((digits - 1) / 3) + fraction + 2);
}

/** How far columns of these widths reach in points: characters of 7 pixels, 5 pixels between columns. */
export function pointsAcross(columns: readonly number[]): number {
  return columns.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
}

/** The characters of small text across columns: its letters take less room than the digits columns are measured in. */
export function charactersAcross(columns: readonly number[]): number {
  return Math.floor(columns.reduce((sum, width) => sum + width, 0) * 1.12);
}

/** The height of a header row in points, so that the longest header finds room, broken at its words. */
export function headerHeight(headers: readonly string[], columns: readonly number[]): number {
  const lines = headers.map((header, at) => linesOf(header, columns[at] - 1));
  return Math.max(heights.header, ...lines.map((each) => heights.line * Math.min(each, MOST_LINES) + 3));
}

const MOST_LINES = 4;

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > width) {
      lines += Math.ceil(length / width);
      used = length % width;
    } else {
      lines += Math.ceil(length / width) - 1;
      used += length + (isFirst ? 0 : 1);
    }
  }
  return lines;
}
