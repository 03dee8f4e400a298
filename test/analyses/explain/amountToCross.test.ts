import fc from "fast-check";
import { abcTiers } from "../../../src/analyses/abcTiers";
import { amountToCross } from "../../../src/analyses/explain/amountToCross";
import { withoutOne } from "../../../src/analyses/explain/withoutOne";
import { standings } from "../../../src/analyses/standings";
import { UNRANKED } from "../../../src/model/facts";
import { defaultSettings, type Settings } from "../../../src/model/settings";
import { tierSettings } from "../tierSettings";

/** The tier of the first account, by the sums themselves. */
const tierOf = (first: number, others: readonly number[], settings: Settings) =>
  abcTiers(standings(Float64Array.of(first, ...others)), settings)[0];

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** The smallest change found by trying every cent. */
function tried(
  first: number,
  others: readonly number[],
  settings: Settings,
  isWanted: (tier: number) => boolean,
  direction: 1 | -1,
): number | undefined {
  for (let change = 1; change <= 3000; change++) {
    const changed = cents(first + (direction * change) / 100);
    if (changed <= 0 && direction < 0) return undefined;
    if (changed > 0 && isWanted(tierOf(changed, others, settings))) return change / 100;
  }
  return undefined;
}

const smallAmount = fc.integer({ min: 1, max: 400 }).map((cent) => cent / 100);
const portfolio = fc.tuple(smallAmount, fc.array(smallAmount, { maxLength: 9 }));
/** Lines of money fit the small amounts, those of shares stay as they are. */
const rules = tierSettings.map((settings) =>
  settings.splitBy === "absolute revenue"
    ? { ...settings, tierLines: settings.tierLines.map((line) => line / 25) }
    : { ...settings, tierLines: settings.tierLines.map((line) => (line > 1 ? Math.ceil(line / 12) : line)) },
);

test("what would lift an account is the smallest amount that does, whatever the rules, the base growing with it", () => {
  fc.assert(
    fc.property(portfolio, rules, ([first, others], settings) => {
      const tier = tierOf(first, others, settings);
      if (tier === 0) return;
      const rest = withoutOne(standings(Float64Array.of(first, ...others)), 0);
      const found = amountToCross(rest, first, settings.tierLines[tier - 1], settings, "up");
      const expected = tried(first, others, settings, (each) => each < tier, 1);
      if (expected !== undefined || (found ?? 0) <= 30) expect(found).toBe(expected);
      else expect(tierOf(cents(first + found!), others, settings)).toBeLessThan(tier);
    }),
    { numRuns: 300 },
  );
});

test("what would drop an account is the smallest loss that does", () => {
  fc.assert(
    fc.property(portfolio, rules, ([first, others], settings) => {
      const tier = tierOf(first, others, settings);
      if (tier === settings.tierNames.length - 1) return;
      const rest = withoutOne(standings(Float64Array.of(first, ...others)), 0);
      const found = amountToCross(rest, first, settings.tierLines[tier], settings, "down");
      expect(found).toBe(tried(first, others, settings, (each) => each > tier, -1));
    }),
    { numRuns: 300 },
  );
});

test("a large portfolio: a cent less than told does not lift, and what is told does", () => {
  const large = fc.tuple(
    fc.integer({ min: 1, max: 90_000_000 }).map((cent) => cent / 100),
    fc.array(
      fc.integer({ min: 1, max: 90_000_000 }).map((cent) => cent / 100),
      { minLength: 20, maxLength: 60 },
    ),
  );
  fc.assert(
    fc.property(large, tierSettings, ([first, others], settings) => {
      const tier = tierOf(first, others, settings);
      if (tier === 0) return;
      const rest = withoutOne(standings(Float64Array.of(first, ...others)), 0);
      const found = amountToCross(rest, first, settings.tierLines[tier - 1], settings, "up");
      if (found === undefined) return;
      expect(tierOf(cents(first + found), others, settings)).toBeLessThan(tier);
      if (found > 0.01) expect(tierOf(cents(first + found - 0.01), others, settings)).toBe(tier);
    }),
    { numRuns: 300 },
  );
});

test("an account without revenue must first make up for its credit notes", () => {
  const amounts = Float64Array.of(-500, 900, 100);
  const settings = { ...defaultSettings, tierNames: ["A", "B"], tierLines: [0.8] };
  const found = amountToCross(withoutOne(standings(amounts), 0), -500, 0.8, settings, "up")!;
  expect(tierOf(cents(-500 + found), [900, 100], settings)).toBe(0);
  expect(tierOf(cents(-500 + found - 0.01), [900, 100], settings)).not.toBe(0);
  expect(tierOf(-500, [900, 100], settings)).toBe(UNRANKED);
});
