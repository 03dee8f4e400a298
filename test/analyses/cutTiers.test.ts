import fc from "fast-check";
import { abcTiers } from "../../src/analyses/abcTiers";
import { countTiers } from "../../src/analyses/countTiers";
import { cutTiers } from "../../src/analyses/cutTiers";
import { fillBuckets } from "../../src/analyses/fillBuckets";
import { standings } from "../../src/analyses/standings";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { tierSettings } from "./tierSettings";

test("exactly on the line is inside, and the account that crosses stays above", () => {
  const { codes, lines } = cutTiers(Float64Array.of(27, 94, 80, 66, 33), defaultSettings);
  expect([...codes]).toEqual([1, 0, 0, 0, 1]);
  expect(lines.map(({ accounts, revenue }) => [accounts, revenue])).toEqual([
    [3, 240],
    [2, 60],
    [0, 0],
  ]);
});

test("nobody has revenue: nobody has a tier", () => {
  const { codes, lines } = cutTiers(Float64Array.of(0, -5), defaultSettings);
  expect([...codes]).toEqual([255, 255]);
  expect(lines.map(({ accounts, shareOfRevenue }) => [accounts, shareOfRevenue])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

const money = fc.oneof(
  fc.integer({ min: -50, max: 400 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100),
  fc.constantFrom(0.0001, 1, 1, 2, 1e9),
);

/** The long way round: everybody ranked. */
function ranked(amounts: Float64Array, settings: Settings) {
  const standing = standings(amounts);
  return { codes: abcTiers(standing, settings), lines: countTiers(standing, settings) };
}

test("cutting gives the tiers that ranking gives, under every rule", () => {
  fc.assert(
    fc.property(fc.array(money, { maxLength: 60 }), tierSettings, (list, settings) => {
      const amounts = Float64Array.from(list);
      const cut = cutTiers(amounts, settings);
      const whole = ranked(amounts, settings);
      expect(cut.codes).toEqual(whole.codes);
      cut.lines.forEach((line, tier) => {
        expect(line.accounts).toBe(whole.lines[tier].accounts);
        expect(line.revenue).toBe(whole.lines[tier].revenue);
        expect(line.shareOfRevenue).toBeCloseTo(whole.lines[tier].shareOfRevenue, 14);
      });
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test("numbers that are no money to four decimals are ranked the long way, with the same result", () => {
  const thirds = Float64Array.from({ length: 30 }, (_, at) => (at + 1) / 3);
  expect(fillBuckets(thirds)).toBeUndefined();
  expect(cutTiers(thirds, defaultSettings)).toEqual(ranked(thirds, defaultSettings));
});
