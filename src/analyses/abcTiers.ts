import { UNRANKED, type Standings } from "../model/facts";
import type { Settings } from "../model/settings";
import { tierEnds } from "./tierEnds";

/**
 * The tier of each account as a code into `settings.tierNames`, by the account's index; `UNRANKED` (255) without
 * positive net revenue. The rules of the lines are those of `tierEnds`.
 * @example
 * // SAP's sample, items 1 to 10, with lines 0.7 and 0.9
 * abcTiers(standings(Float64Array.of(15.4, 200.4, 280.4, 100.9, 40.4, 25.6, 18.4, 10.5, 96.15, 9.4)), settings)
 * // C A A A B C C C B C
 */
export function abcTiers(standings: Standings, settings: Settings): Uint8Array {
  const codes = new Uint8Array(standings.accounts).fill(UNRANKED);
  let at = 0;
  tierEnds(standings, settings).forEach((end, tier) => {
    for (; at < end; at++) codes[standings.order[at]] = tier;
  });
  return codes;
}
