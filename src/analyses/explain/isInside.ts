import type { Settings } from "../../model/settings";
import { firstWhere } from "../firstWhere";
import type { Others } from "./withoutOne";

const TOLERANCE = 1e-12;

/**
 * Whether an account with this amount would stand above the line, all others as they are; the base grows with it.
 * The rules are those of `tierEnds`.
 * @example
 * isInside(othersOf(80, 66, 33, 27), 94, 0.8, defaultSettings) // true: nothing stands above it
 */
export function isInside(others: Others, amount: number, line: number, settings: Settings): boolean {
  const { splitBy, crossing } = settings;
  if (splitBy === "absolute revenue") return amount >= line - TOLERANCE * Math.abs(line);
  const measure = measureAt(others, amount, splitBy, crossing);
  return crossing === "stays above" ? measure < line - TOLERANCE * line : measure <= line + TOLERANCE * line;
}

/** What the lines are compared with: of what stands above the account or, where it falls below, with its equals too. */
export function measureAt(
  { sorted, running, base }: Others,
  amount: number,
  splitBy: Exclude<Settings["splitBy"], "absolute revenue">,
  crossing: Settings["crossing"],
): number {
  const above = firstWhere(sorted.length, (at) => sorted[at] <= amount);
  const isBefore = crossing === "stays above";
  const equal = isBefore ? above : firstWhere(sorted.length, (at) => sorted[at] < amount);
  const own = isBefore ? 0 : 1;
  switch (splitBy) {
    case "share of revenue":
      return ((equal === 0 ? 0 : running[equal - 1]) + own * amount) / (base + amount);
    case "share of accounts":
      return (equal + own) / (sorted.length + 1);
    case "number of accounts":
      return equal + own;
  }
}
