import type { TierLine } from "../../src/model/outcome";
import type { Revenue } from "../../src/model/revenue";
import { defaultSettings } from "../../src/model/settings";
import { splitLines } from "../../src/taskpane/splitLines";

const amounts = [94_321, 80_000, 66_050, 33_000, 27_999, 0, -5];
const revenue: Revenue = {
  names: amounts.map((_, account) => `Account ${account}`),
  keys: amounts.map((_, account) => `account ${account}`),
  periods: [
    { key: "2023", label: "2023", order: 2023 },
    { key: "2024", label: "2024", order: 2024 },
  ],
  amounts: [Float64Array.from(amounts, (amount) => amount - 1), Float64Array.from(amounts, () => 1)],
  currency: "",
  sources: [],
};

const tier = (name: string, accounts: number): TierLine => ({
  tier: name,
  accounts,
  shareOfAccounts: accounts / 5,
  revenue: 0,
  shareOfRevenue: 0,
});
const tiers = [tier("A", 2), tier("B", 2), tier("C", 1)];

test("lines by number of accounts stand where the tiers end", () => {
  const { splitBy, tierLines } = splitLines(defaultSettings, "number of accounts", tiers, revenue);
  expect([splitBy, tierLines]).toEqual(["number of accounts", [2, 4]]);
});

test("lines by revenue are what the last account of each tier brings over all periods, in two digits below it", () => {
  const { tierLines } = splitLines(defaultSettings, "absolute revenue", tiers, revenue);
  expect(tierLines).toEqual([80_000, 33_000]);
});

test("a tier that starts empty gets the line of the best account", () => {
  const { tierLines } = splitLines(
    defaultSettings,
    "absolute revenue",
    [tier("A", 0), tier("B", 4), tier("C", 1)],
    revenue,
  );
  expect(tierLines).toEqual([94_000, 33_000]);
});

test("shares get their usual lines back", () => {
  const counted = splitLines(defaultSettings, "number of accounts", tiers, revenue);
  expect(splitLines(counted, "share of revenue", tiers, revenue)).toEqual(defaultSettings);
});
