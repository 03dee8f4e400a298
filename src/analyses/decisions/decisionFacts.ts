import type { AccountMap, DecisionFacts, WayIn } from "../../model/decisions";

/**
 * The maps and the people to win in a few numbers.
 *
 * @example decisionFacts(maps, rankedToWin(maps)) // { accounts: 1, people: 12, deciding: 3, toWin: 2, withWayIn: 1 }
 */
export function decisionFacts(maps: readonly AccountMap[], toWin: readonly WayIn[]): DecisionFacts {
  const people = maps.flatMap((map) => map.people);
  return {
    accounts: maps.length,
    people: people.length,
    deciding: people.filter(({ power }) => power === "High").length,
    toWin: toWin.length,
    withWayIn: toWin.filter(({ from }) => from !== undefined).length,
  };
}
