import { UNRANKED } from "../model/facts";
import type { TierLine } from "../model/outcome";
import type { Settings } from "../model/settings";
import { abcTiers } from "./abcTiers";
import { countTiers } from "./countTiers";
import { bucketOf, fillBuckets, UNITS, unitsOf, type Buckets, type Held } from "./fillBuckets";
import { standings } from "./standings";

/** The tier of each account and what each tier holds, without anybody's rank. */
export interface TierCut {
  readonly codes: Uint8Array;
  readonly lines: readonly TierLine[];
}

/**
 * Tiers alone, several times faster than ranking: amounts go into buckets by size, whole buckets are added up from
 * the top, and only the bucket that a line runs through is sorted. Money has at most four decimals and is counted in
 * whole ten-thousandths, so the sums are exact whatever the order; other numbers are ranked the long way.
 * The rules are those of `tierEnds`, the result is that of `abcTiers` and `countTiers`.
 * @example
 * cutTiers(Float64Array.of(94, 80, 66, 33, 27), defaultSettings) // codes 0 0 0 1 1: the third stands on 80 %
 */
export function cutTiers(amounts: Float64Array, settings: Settings): TierCut {
  const buckets = fillBuckets(amounts);
  if (!buckets) {
    const ranked = standings(amounts);
    return { codes: abcTiers(ranked, settings), lines: countTiers(ranked, settings) };
  }
  const cuts = settings.tierLines.map((line) => cutAt(amounts, buckets, line, settings));
  return { codes: codesOf(amounts, cuts), lines: linesOf([...cuts, buckets.all], settings) };
}

/** Where a line cuts: the least amount above it, and how many accounts and ten-thousandths stand above. */
interface Cut extends Held {
  readonly least: number;
}

const TOLERANCE = 1e-12;

function cutAt(amounts: Float64Array, buckets: Buckets, line: number, settings: Settings): Cut {
  const isBelow = belowTest(buckets.all, line, settings);
  let above: Cut = { least: Infinity, count: 0, units: 0 };
  for (let bucket = buckets.count.length - 1; bucket >= 0; bucket--) {
    const held = buckets.count[bucket];
    if (held === 0) continue;
    const least = buckets.least[bucket];
    const after = { least, count: above.count + held, units: above.units + buckets.units[bucket] };
    const cutsThrough = isBelow({ before: after, after, amount: least });
    if (cutsThrough) return cutWithin(inBucket(amounts, bucket, held), above, isBelow);
    above = after;
  }
  return above;
}

/** Accounts of equal revenue as a line judges them: what stands before the first and after the last. */
interface Group {
  readonly before: Held;
  readonly after: Held;
  readonly amount: number;
}

function belowTest(all: Held, line: number, { splitBy, crossing }: Settings): (group: Group) => boolean {
  if (splitBy === "absolute revenue") return ({ amount }) => amount < line - TOLERANCE * Math.abs(line);
  const measure = ({ count, units }: Held) => {
    if (splitBy === "share of revenue") return units / all.units;
    return splitBy === "share of accounts" ? count / all.count : count;
  };
  return crossing === "stays above"
    ? ({ before }) => measure(before) >= line - TOLERANCE * line
    : ({ after }) => measure(after) > line + TOLERANCE * line;
}

function inBucket(amounts: Float64Array, bucket: number, held: number): Float64Array {
  const found = new Float64Array(held);
  const indexOf = bucketOf(amounts);
  for (let account = 0, at = 0; at < held; account++)
    if (amounts[account] > 0 && indexOf(account) === bucket) found[at++] = amounts[account];
  return found.sort();
}

/** `rising` holds the amounts of one bucket, smallest first; walks down from the largest. */
function cutWithin(rising: Float64Array, above: Cut, isBelow: (group: Group) => boolean): Cut {
  let before = above;
  for (let at = rising.length - 1; at >= 0;) {
    const amount = rising[at];
    let equals = 0;
    for (; at >= 0 && rising[at] === amount; at--) equals++;
    const units = before.units + equals * unitsOf(amount);
    const after = { least: amount, count: before.count + equals, units };
    if (isBelow({ before, after, amount })) break;
    before = after;
  }
  return before;
}

function codesOf(amounts: Float64Array, cuts: readonly Cut[]): Uint8Array {
  const codes = new Uint8Array(amounts.length).fill(UNRANKED);
  for (let account = 0; account < amounts.length; account++) {
    const amount = amounts[account];
    if (!(amount > 0)) continue;
    let tier = 0;
    while (tier < cuts.length && amount < cuts[tier].least) tier++;
    codes[account] = tier;
  }
  return codes;
}

function linesOf(ends: readonly Held[], { tierNames }: Settings): readonly TierLine[] {
  const all = ends[ends.length - 1];
  return ends.map((end, tier) => {
    const start = tier === 0 ? { count: 0, units: 0 } : ends[tier - 1];
    const accounts = end.count - start.count;
    const units = end.units - start.units;
    return {
      tier: tierNames[tier],
      accounts,
      shareOfAccounts: all.count > 0 ? accounts / all.count : 0,
      revenue: units / UNITS,
      shareOfRevenue: all.count > 0 ? units / all.units : 0,
    };
  });
}
