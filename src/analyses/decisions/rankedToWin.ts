import type { AccountMap, PersonToWin } from "../../model/decisions";
import { compareNames } from "../compareNames";
import { waysIn } from "./waysIn";

/**
 * The people to win of all accounts, each with the way in: first those with the shortest way, those without one last;
 * equals stand neutral before unknown before negative, then the stronger way first, then by name.
 *
 * @example
 * rankedToWin([hospital]) // [{ map: hospital, target: 0, from: 3, steps: [{ by: "influence", to: 0 }], strength: 3 }]
 */
export function rankedToWin(maps: readonly AccountMap[]): readonly PersonToWin[] {
  return maps
    .flatMap((map) => waysIn(map).map((way): PersonToWin => ({ ...way, map })))
    .sort(
      (one, other) =>
        lengthOf(one) - lengthOf(other) ||
        relationOrder[who(one).relationship] - relationOrder[who(other).relationship] ||
        other.strength - one.strength ||
        compareNames(who(one).name, who(other).name),
    );
}

const relationOrder = { Neutral: 0, Unknown: 1, Negative: 2, Positive: 3 } as const;

const who = ({ map, target }: PersonToWin) => map.people[target];

const lengthOf = ({ from, steps }: PersonToWin) =>
  from === undefined ? Number.MAX_SAFE_INTEGER : steps.length;
