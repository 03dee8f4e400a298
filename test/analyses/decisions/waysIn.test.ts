import fc from "fast-check";
import { rankedToWin } from "../../../src/analyses/decisions/rankedToWin";
import { waysIn } from "../../../src/analyses/decisions/waysIn";
import { strengths, type AccountMap, type Influence } from "../../../src/model/decisions";
import { accountMap, type Line } from "./accountMap";

test("an adviser's strong influence is the way in before a chain of the same length over the reporting line", () => {
  const map = accountMap(
    [
      ["Vice President", undefined, "Neutral", "High"],
      ["Head of IT", 0, "Positive", "Medium"],
      ["Adviser", undefined, "Positive", "Medium"],
    ],
    [{ from: 2, to: 0, strength: "Strong" }],
  );
  expect(waysIn(map)).toEqual([{ target: 0, from: 2, steps: [{ by: "influence", to: 0 }], strength: 3 }]);
});

test("one step goes before two however strong; nobody positive, no way in", () => {
  const lines: Line[] = [
    ["Ada", undefined, "Negative", "High"],
    ["Ben", undefined, "Positive", "Low"],
    ["Cleo", undefined, "Neutral", "Low"],
  ];
  const influences: Influence[] = [
    { from: 1, to: 2, strength: "Strong" },
    { from: 2, to: 0, strength: "Strong" },
    { from: 1, to: 0, strength: "Weak" },
  ];
  expect(waysIn(accountMap(lines, influences))).toEqual([
    { target: 0, from: 1, steps: [{ by: "influence", to: 0 }], strength: 1 },
  ]);
  const cold = lines.map(([name, manager, , power]): Line => [name, manager, "Neutral", power]);
  expect(waysIn(accountMap(cold, influences))).toEqual([
    { target: 0, from: undefined, steps: [], strength: 0 },
  ]);
});

test("ranked: the shortest way first, then neutral before negative, without a way last", () => {
  const map = accountMap(
    [
      ["Far", undefined, "Neutral", "High"],
      ["Friend", 2, "Positive", "Low"],
      ["Boss", 3, "Negative", "High"],
      ["Top", undefined, "Neutral", "High"],
      ["Aide", 1, "Neutral", "High"],
    ],
    [],
  );
  const names = rankedToWin([map]).map(({ target }) => map.people[target].name);
  expect(names).toEqual(["Aide", "Boss", "Top", "Far"]);
});

test("no chain is shorter, and none of the same length is stronger", () => {
  fc.assert(
    fc.property(maps, (map) => {
      for (const { target, from, steps, strength } of waysIn(map)) {
        const best = bestByTryingAll(map, target);
        expect(from === undefined ? undefined : [steps.length, strength]).toEqual(best);
        const way = [from, ...steps.map(({ to }) => to)];
        expect(way.at(-1)).toBe(from === undefined ? undefined : target);
      }
    }),
    { numRuns: 150, seed: 20261122 },
  );
});

const size = 7;

/** Small maps: each reports to somebody before them or to nobody. */
const maps: fc.Arbitrary<AccountMap> = fc
  .tuple(
    fc.array(
      fc.record({
        manager: fc.integer({ min: -1, max: size }),
        relationship: fc.constantFrom("Positive" as const, "Neutral" as const, "Negative" as const),
        power: fc.constantFrom("High" as const, "Low" as const),
      }),
      { minLength: size, maxLength: size },
    ),
    fc.uniqueArray(
      fc.record({
        from: fc.nat(size - 1),
        to: fc.nat(size - 1),
        strength: fc.constantFrom(...strengths),
      }),
      { maxLength: 8, selector: ({ from, to }) => `${from} ${to}` },
    ),
  )
  .map(([people, influences]) =>
    accountMap(
      people.map(({ manager, relationship, power }, at) => [
        `P${at}`,
        manager >= 0 && manager < at ? manager : undefined,
        relationship,
        power,
      ]),
      influences.filter(({ from, to }) => from !== to),
    ),
  );

/** Steps and strength of the best of all ways that visit nobody twice. */
function bestByTryingAll({ people, influences }: AccountMap, target: number): number[] | undefined {
  const links = [
    ...influences.map(({ from, to, strength }) => [from, to, strengths.indexOf(strength) + 1]),
    ...people.flatMap(({ manager }, at) =>
      manager === undefined
        ? []
        : [
            [at, manager, 2],
            [manager, at, 2],
          ],
    ),
  ];
  let best: number[] | undefined;
  const go = (at: number, steps: number, strength: number, met: readonly number[]) => {
    if (at === target) {
      if (!best || steps < best[0] || (steps === best[0] && strength > best[1])) best = [steps, strength];
      return;
    }
    for (const [from, to, more] of links)
      if (from === at && !met.includes(to)) go(to, steps + 1, strength + more, [...met, to]);
  };
  people.forEach(({ relationship }, at) => relationship === "Positive" && go(at, 0, 0, [at]));
  return best;
}
