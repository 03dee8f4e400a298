import type { Standings } from "../model/facts";
import type { Settings } from "../model/settings";
import { firstWhere } from "./firstWhere";

/**
 * Where each tier ends in `standings.order`: tier `t` holds the accounts from `ends[t - 1]` (0 for the first) up to,
 * not including, `ends[t]`. Tiers are stretches of the standings, so a new line costs a search, not a walk.
 *
 * Accounts of equal revenue are judged together. A crossing account stays above when the measure before the first of
 * them has not reached the line; it falls below unless the measure after the last of them is within it. Exactly on
 * the line is inside, with a relative tolerance of 1e-12. A line of absolute revenue is reached or not: nothing
 * crosses it.
 * @example
 * // Defects with lines 0.8 and 0.95: the third stands exactly on 80 %.
 * tierEnds(standings(Float64Array.of(94, 80, 66, 33, 27)), defaultSettings) // [3, 5, 5]
 */
export function tierEnds(standings: Standings, settings: Settings): readonly number[] {
  const isInside = insideTest(standings, settings);
  const ranked = standings.order.length;
  const ends = settings.tierLines.map((line) => firstWhere(ranked, (at) => !isInside(at, line)));
  return [...ends, ranked];
}

type InsideTest = (at: number, line: number) => boolean;

const TOLERANCE = 1e-12;

function insideTest(standings: Standings, { splitBy, crossing }: Settings): InsideTest {
  const { sorted } = standings;
  if (splitBy === "absolute revenue") return (at, line) => sorted[at] >= line - TOLERANCE * Math.abs(line);

  const measure = measureOf(standings, splitBy);
  const firstEqual = (at: number) => firstWhere(sorted.length, (place) => sorted[place] <= sorted[at]);
  const afterEquals = (at: number) => firstWhere(sorted.length, (place) => sorted[place] < sorted[at]);
  return crossing === "stays above"
    ? (at, line) => measure(firstEqual(at)) < line - TOLERANCE * line
    : (at, line) => measure(afterEquals(at)) <= line + TOLERANCE * line;
}

/** What the first `count` accounts amount to, in the unit of the lines. */
function measureOf(
  { order, running, base }: Standings,
  splitBy: Exclude<Settings["splitBy"], "absolute revenue">,
): (count: number) => number {
  switch (splitBy) {
    case "share of revenue":
      return (count) => (count === 0 ? 0 : running[count - 1] / base);
    case "share of accounts":
      return (count) => count / order.length;
    case "number of accounts":
      return (count) => count;
  }
}
