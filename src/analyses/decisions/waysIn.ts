import { strengths, type AccountMap, type WayIn, type WayStep } from "../../model/decisions";

/**
 * The people to win, those with high decision power who are not positive, each with the way in: the shortest chain of
 * influence and reporting lines from a positive contact. Short means few steps; of equally short chains the one whose
 * strengths add up to most is taken (weak 1, medium 2, strong 3, a reporting line up or down 2), then the one over the
 * people who stand further up in the table.
 *
 * @example
 * // Accenture (positive) influences the Executive Vice President (neutral, high power) strongly
 * waysIn(map) // [{ target: 0, from: 3, steps: [{ by: "influence", to: 0 }], strength: 3 }]
 */
export function waysIn(map: AccountMap): readonly WayIn[] {
  const ways = waysFromPositive(map);
  return map.people.flatMap(({ power, relationship }, target) =>
    power === "High" && relationship !== "Positive" ? [wayTo(target, ways)] : [],
  );
}

/** How somebody is best reached: from whom, by what, over how many steps. */
interface Reached {
  readonly steps: number;
  readonly strength: number;
  readonly from?: number;
  readonly by?: WayStep["by"];
}

/** A reporting line counts as an influence of medium strength. */
const reportingStrength = 2;

/** In rounds: whoever is reached in one round leads on to others in the next, so that few steps go before all else. */
function waysFromPositive(map: AccountMap): readonly (Reached | undefined)[] {
  const ways: (Reached | undefined)[] = map.people.map(({ relationship }) =>
    relationship === "Positive" ? { steps: 0, strength: 0 } : undefined,
  );
  const links = linksOf(map);
  for (let steps = 1; steps <= map.people.length; steps++) {
    for (const { from, to, by, strength } of links) {
      const before = ways[from];
      const known = ways[to];
      if (before?.steps !== steps - 1 || (known && known.steps < steps)) continue;
      const sum = before.strength + strength;
      if (!known || sum > known.strength || (sum === known.strength && from < (known.from ?? 0)))
        ways[to] = { steps, strength: sum, from, by };
    }
  }
  return ways;
}

function linksOf({ people, influences }: AccountMap) {
  const reporting = people.flatMap(({ manager }, person) =>
    manager === undefined
      ? []
      : ([
          { from: person, to: manager, by: "reports", strength: reportingStrength },
          { from: manager, to: person, by: "manages", strength: reportingStrength },
        ] as const),
  );
  const influence = influences.map(({ from, to, strength }) => ({
    from,
    to,
    by: "influence" as const,
    strength: strengths.indexOf(strength) + 1,
  }));
  return [...influence, ...reporting];
}

function wayTo(target: number, ways: readonly (Reached | undefined)[]): WayIn {
  const steps: WayStep[] = [];
  let at = target;
  for (let way = ways[at]; way?.from !== undefined && way.by; way = ways[at]) {
    steps.unshift({ by: way.by, to: at });
    at = way.from;
  }
  const strength = ways[target]?.strength ?? 0;
  return { target, from: ways[target] ? at : undefined, steps, strength };
}
