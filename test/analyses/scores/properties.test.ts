import fc from "fast-check";
import { combinedTiers } from "../../../src/analyses/scores/combinedTiers";
import { nthLargest } from "../../../src/analyses/scores/nthLargest";
import { onScale } from "../../../src/analyses/scores/onScale";
import { scoreAccounts } from "../../../src/analyses/scores/scoreAccounts";
import { UNRANKED } from "../../../src/model/facts";
import type { Criterion } from "../../../src/model/scores";
import { criterion } from "./criterion";

const scale = { lowest: 1, highest: 10 };
const rating = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);

/** Criteria of both sides, and accounts with a rating for each. */
const portfolios = fc
  .array(
    fc.record({
      dimension: fc.constantFrom("Growth" as const, "Harmony" as const),
      weight: fc.integer({ min: 0, max: 100 }),
      higherIsBetter: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((each, at) => criterion(`c${at}`, each)))
  .filter((list) => list.some(({ weight }) => weight > 0))
  .chain((criteria) =>
    fc.record({
      criteria: fc.constant(criteria),
      rows: fc.array(fc.array(rating, { minLength: criteria.length, maxLength: criteria.length }), {
        minLength: 1,
        maxLength: 25,
      }),
    }),
  );

const nameOf = (at: number) => `Account ${String(at).padStart(2, "0")}`;

/** Score and rank of each account by its name. */
function scored(
  criteria: readonly Criterion[],
  rows: readonly (readonly number[])[],
  names = rows.map((_, at) => nameOf(at)),
) {
  const marks = criteria.map((_, at) => Float64Array.from(rows, (row) => row[at]));
  const { score, growth, harmony, rank } = scoreAccounts(criteria, { accounts: names, marks }, scale);
  return Object.fromEntries(names.map((name, at) => [name, [score[at], growth[at], harmony[at], rank[at]]]));
}

test("weights scaled by any positive number change nothing", () => {
  fc.assert(
    fc.property(portfolios, fc.constantFrom(0.001, 0.5, 3, 10, 1e6), ({ criteria, rows }, factor) => {
      const scaled = criteria.map((each) => ({ ...each, weight: each.weight * factor }));
      expect(scored(scaled, rows)).toEqual(scored(criteria, rows));
    }),
  );
});

test("the order of accounts and of criteria changes nothing", () => {
  fc.assert(
    fc.property(portfolios, fc.integer({ min: 1, max: 24 }), ({ criteria, rows }, turn) => {
      const turned = <Item>(list: readonly Item[]) => {
        const by = turn % list.length;
        return [...list.slice(by), ...list.slice(0, by)];
      };
      const names = rows.map((_, at) => nameOf(at));
      expect(scored(turned(criteria), turned(rows).map(turned), turned(names))).toEqual(
        scored(criteria, rows, names),
      );
    }),
  );
});

test("raising a rating never lowers a score where higher is better, nor raises it where lower is", () => {
  fc.assert(
    fc.property(portfolios, fc.nat(), fc.nat(), ({ criteria, rows }, whose, which) => {
      const account = whose % rows.length;
      const at = which % criteria.length;
      const raised = rows.map((row, index) =>
        index === account ? row.map((mark, column) => (column === at ? Math.min(10, mark + 1) : mark)) : row,
      );
      const [before] = scored(criteria, rows)[nameOf(account)];
      const [after] = scored(criteria, raised)[nameOf(account)];
      if (Number.isNaN(before)) expect(after).toBeNaN();
      else if (criteria[at].higherIsBetter) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test("scores lie on the scale, and a criterion without a weight changes nothing", () => {
  fc.assert(
    fc.property(portfolios, ({ criteria, rows }) => {
      const before = scored(criteria, rows);
      for (const [score] of Object.values(before))
        if (!Number.isNaN(score)) {
          expect(score).toBeGreaterThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(10);
        }
      const more = [...criteria, criterion("nothing", { weight: 0 })];
      expect(
        scored(
          more,
          rows.map((row) => [...row, 7]),
        ),
      ).toEqual(before);
    }),
  );
});

test("the n-th largest is the n-th of the sorted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }),
      fc.nat(),
      (list, which) => {
        const n = (which % list.length) + 1;
        expect(nthLargest(Float64Array.from(list), n)).toBe([...list].sort((a, b) => b - a)[n - 1]);
      },
    ),
  );
});

test("figures on the scale keep their order and stay on it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (list) => {
        const rated = onScale(Float64Array.from(list), scale);
        list.forEach((one, a) =>
          list.forEach((other, b) => {
            if (one < other) expect(rated[a]).toBeLessThanOrEqual(rated[b]);
          }),
        );
        expect(Math.min(...rated)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...rated)).toBeLessThanOrEqual(10);
      },
    ),
  );
});

test("a better place by score never gets a lower tier, and equals get one tier", () => {
  const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(places, (list) => {
      const byScore = Uint32Array.from(list, ([place]) => place);
      const byRevenue = Uint32Array.from(list, (_, at) => at + 1);
      const tiers = Uint8Array.from(list, ([, tier]) => tier);
      const codes = combinedTiers({ byScore, byRevenue, tiers }, "score", 0.5);
      codes.forEach((code, a) =>
        codes.forEach((other, b) => {
          if (byScore[a] === byScore[b]) expect(code).toBe(other);
          if (byScore[a] < byScore[b]) expect(code).toBeLessThanOrEqual(other);
        }),
      );
      expect(codes).not.toContain(UNRANKED);
    }),
  );
});
