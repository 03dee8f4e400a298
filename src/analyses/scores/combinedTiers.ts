import { UNRANKED } from "../../model/facts";

/** A place for each account, 1 the best, equals alike, 0 for none; and the tier by revenue, `UNRANKED` for none. */
export interface PlacesAndTiers {
  readonly byScore: Uint32Array;
  readonly byRevenue: Uint32Array;
  readonly tiers: Uint8Array;
}

/**
 * Tiers by score or by the mix: each tier keeps the size it has by revenue, only the order is another. By score it is
 * the rank by score; by the mix the weighted mean of the two ranks, `scoreInMix` (0 to 1) being what the rank by score
 * counts. Equals stay together in the tier of the first of them. Who lacks a place that counts has no tier; who is
 * left over when the sizes are used up is in the last.
 * @example
 * // A B C C by revenue, ranked 1 2 3 4; by score ranked 3 1 2 4
 * combinedTiers(places, "score", 0.5) // C A B C
 */
export function combinedTiers(
  { byScore, byRevenue, tiers }: PlacesAndTiers,
  tierBy: "score" | "mix",
  scoreInMix: number,
): Uint8Array {
  const place = Float64Array.from(byScore, (score, account) => {
    if (score === 0 || (tierBy === "mix" && byRevenue[account] === 0)) return NaN;
    return tierBy === "score" ? score : scoreInMix * score + (1 - scoreInMix) * byRevenue[account];
  });
  const ends = tierEnds(tiers);
  const order = Uint32Array.from(place.keys())
    .filter((account) => !Number.isNaN(place[account]))
    .sort((a, b) => place[a] - place[b]);
  const codes = new Uint8Array(place.length).fill(UNRANKED);
  let first = 0;
  order.forEach((account, at) => {
    if (place[account] - place[order[first]] > TIE) first = at;
    const tier = ends.findIndex((end) => first < end);
    codes[account] = tier < 0 ? ends.length - 1 : tier;
  });
  return codes;
}

/** Weighted means of equal ranks may differ in their last digits. */
const TIE = 1e-9;

/** Where each tier ends, counted in accounts from the top. */
function tierEnds(tiers: Uint8Array): number[] {
  const sizes: number[] = [];
  for (const tier of tiers) if (tier !== UNRANKED) sizes[tier] = (sizes[tier] ?? 0) + 1;
  let end = 0;
  return Array.from(sizes, (size = 0) => (end += size));
}
