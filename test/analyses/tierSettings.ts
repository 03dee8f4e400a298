import fc from "fast-check";
import { defaultSettings, type Settings } from "../../src/model/settings";

/** Any settings of the tiers: two to six of them, every way to split, stays and falls. */
export const tierSettings: fc.Arbitrary<Settings> = fc
  .record({
    tiers: fc.integer({ min: 2, max: 6 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 }),
    splitBy: fc.constantFrom<Settings["splitBy"][]>(
      "share of revenue",
      "share of accounts",
      "absolute revenue",
      "number of accounts",
    ),
    crossing: fc.constantFrom<Settings["crossing"][]>("stays above", "falls below"),
  })
  .map(({ tiers, cuts, splitBy, crossing }) => {
    const rising = cuts.slice(0, tiers - 1).sort((a, b) => a - b);
    const shares = splitBy === "share of revenue" || splitBy === "share of accounts";
    const lines = splitBy === "absolute revenue" ? rising.reverse() : rising;
    return {
      ...defaultSettings,
      tierNames: [..."ABCDEF"].slice(0, tiers),
      tierLines: shares ? lines.map((line) => line / 100) : lines,
      splitBy,
      crossing,
    };
  });
