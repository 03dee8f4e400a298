import { scoreAccounts } from "../../../src/analyses/scores/scoreAccounts";
import { sensitivity } from "../../../src/analyses/scores/sensitivity";
import { criterion } from "./criterion";

const scale = { lowest: 1, highest: 10 };

function shaken(rows: Readonly<Record<string, readonly number[]>>, weights: readonly number[], top: number) {
  const accounts = Object.keys(rows);
  const criteria = weights.map((weight, at) => criterion(`c${at}`, { weight }));
  const marks = weights.map((_, at) => Float64Array.from(accounts, (name) => rows[name][at]));
  const result = sensitivity(scoreAccounts(criteria, { accounts, marks }, scale), weights, top);
  return {
    ...result,
    hold: Object.fromEntries(accounts.map((name, at) => [name, result.hold[at]])),
    accounts,
  };
}

test("Alpha is sure, Beta and Gamma lie level and share the second place", () => {
  const { hold, leader, swaps } = shaken(
    { Alpha: [9, 9], Beta: [5, 8], Gamma: [8, 5], Delta: [1, 1] },
    [50, 50],
    2,
  );
  expect(hold).toMatchObject({ Alpha: 1, Delta: 0 });
  expect(hold.Beta).toBeGreaterThan(0.4);
  expect(hold.Beta + hold.Gamma).toBeCloseTo(1, 6);
  expect(leader).toBe(1);
  expect(swaps).toEqual([{ upper: 1, lower: 2, share: hold.Gamma }]);
});

test("two runs come to the same", () => {
  const rows = { A: [9, 1, 4], B: [2, 8, 6], C: [5, 5, 5], D: [7, 3, NaN] };
  expect(shaken(rows, [30, 30, 40], 2)).toEqual(shaken(rows, [30, 30, 40], 2));
});

test("weights scaled by any number change no draw", () => {
  const rows = { A: [9, 1, 4], B: [2, 8, 6], C: [5, 5, 5], D: [7, 3, NaN] };
  expect(shaken(rows, [3, 3, 4], 2).hold).toEqual(shaken(rows, [300, 300, 400], 2).hold);
});

test("what is equal comes in together, whatever the weights", () => {
  const { hold, swaps } = shaken({ A: [4, 6], B: [4, 6], C: [4, 6], D: [1, 1] }, [1, 2], 2);
  expect(hold).toEqual({ A: 1, B: 1, C: 1, D: 0 });
  expect(swaps).toEqual([]);
});

test("where no more accounts have a score than the top has places, the better half is the top", () => {
  expect(shaken({ A: [9], B: [5], C: [3], D: [1] }, [1], 10)).toMatchObject({
    top: 2,
    hold: { A: 1, B: 1, C: 0, D: 0 },
  });
  expect(shaken({ A: [9] }, [1], 10)).toMatchObject({ top: 0, hold: { A: 0 } });
});

test("an account without a score holds nothing", () => {
  expect(shaken({ A: [9], B: [5], C: [NaN] }, [1], 1).hold.C).toBeNaN();
});

test("10,000 accounts take a second or two on a busy machine", () => {
  const accounts = Array.from(
    { length: 10_000 },
    (_, at) => [`A${at}`, [0, 1, 2, 3, 4].map((by) => 1 + ((at * (7 + by)) % 97) / 11)] as const,
  );
  const start = performance.now();
  expect(shaken(Object.fromEntries(accounts), [30, 15, 15, 20, 20], 10).top).toBe(10);
  expect(performance.now() - start).toBeLessThan(10_000);
});
