import { UNRANKED, type Ranking } from "../../src/model/facts";
import { tierColumns, type AccountTiers } from "../../src/reports/tierColumns";
import { sourceOf } from "./tables";

const ranking: Ranking = {
  accounts: 3,
  order: Uint32Array.of(1, 0),
  sorted: Float64Array.of(75, 25),
  running: Float64Array.of(75, 100),
  base: 100,
  rank: Uint32Array.of(2, 1, 0),
  amount: Float64Array.of(25, 75, 0),
  share: Float64Array.of(0.25, 0.75, NaN),
  cumulativeShare: Float64Array.of(1, 0.75, NaN),
};

const accounts: AccountTiers = {
  keys: ["alfa", "bravo", "charlie"],
  tierNames: ["A", "B"],
  ranking,
  tiers: Uint8Array.of(1, 0, UNRANKED),
  periods: [
    { key: "2024", label: "2024", order: 0 },
    { key: "2025", label: "FY25", order: 1 },
  ],
  byPeriod: [Uint8Array.of(0, 1, UNRANKED), Uint8Array.of(1, 0, UNRANKED)],
  movement: Uint8Array.of(2, 1, 0),
};

const rowKeys = ["bravo", "", "alfa", "charlie", "bravo"];

test("each row is told what is true of its account; a row that is no account is left alone", () => {
  const { columns } = tierColumns(sourceOf(rowKeys), accounts);
  expect(columns.map(({ header, values }) => [header, ...values])).toEqual([
    ["Tier", "A", null, "B", "–", "A"],
    ["Rank", 1, null, 2, "", 1],
    ["Share", 0.75, null, 0.25, "", 0.75],
    ["Cumulative share", 0.75, null, 1, "", 0.75],
    ["Tier 2024", "B", null, "A", "–", "B"],
    ["Tier FY25", "A", null, "B", "–", "A"],
    ["Movement", "Up", null, "Down", "", "Up"],
  ]);
});

test("with one period there is no movement", () => {
  const one = { ...accounts, periods: accounts.periods.slice(0, 1), byPeriod: accounts.byPeriod.slice(0, 1) };
  const headers = tierColumns(sourceOf(rowKeys), one).columns.map(({ header }) => header);
  expect(headers).toEqual(["Tier", "Rank", "Share", "Cumulative share", "Tier 2024"]);
});

test("tiers and movements carry their colours as rules, so that they follow an edit", () => {
  const { columns } = tierColumns(sourceOf(rowKeys), accounts);
  const texts = columns.map(({ highlights }) =>
    highlights.map((rule) => rule.kind === "text is" && rule.text),
  );
  expect(texts[0]).toEqual(["A", "B"]);
  expect(texts[1]).toEqual([]);
  expect(texts[6]).toEqual(["Up", "Down", "Unchanged", "New", "Lost"]);
});
