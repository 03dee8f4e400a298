import fc from "fast-check";
import { abcTiers } from "../../../src/analyses/abcTiers";
import { explain } from "../../../src/analyses/explain/explain";
import { explainTier } from "../../../src/analyses/explain/explainTier";
import { knownOf } from "../../../src/analyses/explain/knownOf";
import { rankAccounts } from "../../../src/analyses/rankAccounts";
import { totals } from "../../../src/analyses/totals";
import type { Revenue } from "../../../src/model/revenue";
import { defaultSettings, type Settings } from "../../../src/model/settings";
import { northwind } from "../northwind";
import { revenueOf } from "../revenueOf";
import { tierSettings } from "../tierSettings";

const northwinds = northwind();
const whereThere = northwinds ? test : test.skip;

const told = (revenue: Revenue, name: string, settings: Settings = defaultSettings) =>
  explain(name.toLowerCase(), { revenue: knownOf(revenue, settings), settings }).map(
    ({ heading, sentences }) => [heading, ...sentences],
  );

whereThere("Northwind: the account on rank 35 that left", () => {
  const { order } = rankAccounts(totals(northwinds!), northwinds!.names);
  expect(told(northwinds!, northwinds!.names[order[34]])).toEqual([
    [
      "Tier by revenue",
      "Rank 35 of 89 with 11,666.90; the 34 accounts above bring 80.07%.",
      "It is B: those above it bring 80.07%, past the 80% where A ends, but short of the 95% where B ends.",
      "681.98 more revenue would lift it to A, the others as they are.",
      "7,856.16 less would drop it to C.",
    ],
    [
      "Over the periods",
      "1996: no revenue; 1997: A with 11,666.90; 1998: no revenue.",
      "From 1997 to 1998 it was lost; it had been A.",
    ],
    [
      "Retention from 1997 to 1998",
      "Lost: it brought 11,666.90 and now nothing. That is 28.09% of all churned revenue.",
    ],
  ]);
});

whereThere("Northwind: the first account, and one without revenue", () => {
  expect(told(northwinds!, "QUICK-Stop")[0]).toEqual([
    "Tier by revenue",
    "Rank 1 of 89 with 110,277.30, which is 8.71% of revenue.",
    "It is A: nobody stands above it.",
    "98,835.68 less would drop it to B.",
  ]);
  expect(told(northwinds!, "Paris spécialités")[0]).toEqual([
    "Tier by revenue",
    "It has no revenue, so it has neither rank nor tier.",
    "Its first revenue would rank it, in C.",
  ]);
});

const defects = revenueOf({ Dent: [94], Bend: [80], Chip: [66], Crack: [33], Scratch: [27] });

test("an account that stands exactly on a line, and the ones around it", () => {
  expect(told(defects, "Chip")[0].slice(1)).toEqual([
    "Rank 3 of 5 with 66.00; the 2 accounts above bring 58.00%.",
    "It is A: those above it bring 58.00%, short of the 80% where A ends.",
    "39.01 less would drop it to B.",
  ]);
  expect(told(defects, "Crack")[0].slice(2)).toEqual([
    "It is B: those above it bring 80.00%, which reaches the 80% where A ends, but short of the 95% where B ends.",
    "0.01 more revenue would lift it to A, the others as they are.",
    "18.95 less would drop it to C.",
  ]);
});

test("the rule in words, for each way to split and to cross", () => {
  const why = (name: string, rules: Partial<Settings>) =>
    told(defects, name, { ...defaultSettings, ...rules })[0][2];
  expect(why("Bend", { crossing: "falls below" })).toBe(
    "It is A: with it the cumulative share is 58.00%, within the 80% where A ends.",
  );
  expect(why("Crack", { splitBy: "share of accounts", tierLines: [0.2, 0.6] })).toBe(
    "It is C: 60.00% of the accounts stand above it, which reaches the 60% where B ends.",
  );
  expect(why("Bend", { splitBy: "number of accounts", tierLines: [1, 4], crossing: "falls below" })).toBe(
    "It is B: with it the accounts are 2, past the 1 that A takes, but within the 4 that B takes.",
  );
  expect(why("Bend", { splitBy: "absolute revenue", tierLines: [90, 30] })).toBe(
    "It is B: it brings less than the 90.00 from which an account is A, but no less than the 30.00 from which it is B.",
  );
});

test("equals share a rank, and it is said how many they are", () => {
  const equals = revenueOf({ A: [5.2], B: [2.95], C: [2.95], D: [2.95] });
  expect(told(equals, "C")[0].slice(1, 3)).toEqual([
    "Rank 2 of 4 with 2.95; the account above brings 37.01%.",
    "2 other accounts bring the same and share its rank.",
  ]);
});

test("credit notes: what it takes to have a rank at all", () => {
  const credits = revenueOf({ Acme: [900, 100], Bolt: [-300, 120], Core: [80, -80] }, ["2024", "2025"]);
  expect(told(credits, "Bolt")).toEqual([
    [
      "Tier by revenue",
      "Credit notes exceed its revenue by 180.00, so it has neither rank nor tier.",
      "180.01 more revenue would rank it, in C.",
    ],
    [
      "Over the periods",
      "2024: credit notes of 300.00; 2025: A with 120.00.",
      "From 2024 to 2025 it came new, into A.",
    ],
    [
      "Retention from 2024 to 2025",
      "New: it brought nothing and now 120.00. That is 100.00% of all new revenue.",
    ],
  ]);
  expect(told(credits, "Core")[0][1]).toBe(
    "Credit notes cancel its revenue, so it has neither rank nor tier.",
  );
});

test("of many periods the last six are told, of one there is nothing to compare", () => {
  const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`);
  const many = revenueOf({ Acme: months.map((_, at) => at * 10), Bolt: months.map(() => 50) }, months);
  expect(told(many, "Acme")[1][1]).toBe(
    "2025-07: A with 60.00; 2025-08: A with 70.00; 2025-09: A with 80.00; 2025-10: A with 90.00; " +
      "2025-11: A with 100.00; 2025-12: A with 110.00 (6 earlier periods left out).",
  );
  expect(told(defects, "Dent").slice(1)).toEqual([
    ["Over the periods", "2020: A with 94.00.", "Only 2020 was read, so nothing can have moved."],
  ]);
});

const money = fc.integer({ min: -200, max: 60_000 }).map((cent) => cent / 100);
const anyRevenue = fc
  .array(fc.tuple(money, money), { minLength: 1, maxLength: 25 })
  .map((rows) => revenueOf(Object.fromEntries(rows.map((row, at) => [`Account ${at}`, row]))));

test("every amount that is told is true: with it added or taken away the tier is the one named", () => {
  fc.assert(
    fc.property(anyRevenue, tierSettings, fc.nat(24), (revenue, settings, nth) => {
      const account = nth % revenue.names.length;
      const { sentences } = explainTier(account, knownOf(revenue, settings));
      for (const sentence of sentences) {
        const [, amount, way, tier] =
          /^([\d,.]+) (more revenue would lift|more revenue would rank|less would drop) it(?: to|, in) (\w)/.exec(
            sentence,
          ) ?? [];
        if (amount === undefined) continue;
        const change = Number(amount.replaceAll(",", "")) * (way.startsWith("less") ? -1 : 1);
        const amounts = totals(revenue);
        amounts[account] = Math.round((amounts[account] + change) * 100) / 100;
        expect(settings.tierNames[abcTiers(rankAccounts(amounts, revenue.names), settings)[account]]).toBe(
          tier,
        );
      }
    }),
    { numRuns: 400 },
  );
});

test("an account between the first and the last tier is always told what moves it, or that nothing does", () => {
  fc.assert(
    fc.property(anyRevenue, tierSettings, (revenue, settings) => {
      const known = knownOf(revenue, settings);
      for (const [account, tier] of known.tiers.entries()) {
        if (tier >= settings.tierNames.length) continue;
        const all = explainTier(account, known).sentences.join(" ");
        if (tier > 0) expect(all).toMatch(/would lift it to|would not lift it/);
        if (tier < settings.tierNames.length - 1) expect(all).toMatch(/would drop it/);
      }
    }),
  );
});
