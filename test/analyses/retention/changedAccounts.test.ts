import { changedAccounts } from "../../../src/analyses/retention/changedAccounts";
import { choosePair } from "../../../src/analyses/retention/choosePair";
import { retentionByPeriod } from "../../../src/analyses/retention/retentionByPeriod";
import { retentionNotes } from "../../../src/analyses/retention/retentionNotes";
import { retentionTable } from "../../../src/analyses/retention/retentionTable";
import { defaultSettings } from "../../../src/model/settings";
import { northwind } from "../northwind";
import { revenueOf } from "../revenueOf";
import { headersOf, rowsOf } from "../rowsOf";

const portfolio = revenueOf(
  {
    Acme: [500, 0],
    Bolt: [300, 100],
    Core: [100, 100],
    Dune: [60, 260],
    East: [40, -10],
    Fern: [0, 90],
  },
  ["2024", "2025"],
);

test("whom to call: who left and who brings less, the largest loss first, with the tier of before", () => {
  const { lost } = changedAccounts(portfolio, { from: 0, to: 1 }, defaultSettings, 10);
  expect(headersOf(lost)).toEqual([
    "Account",
    "What happened",
    "Revenue before",
    "Revenue after",
    "Change",
    "Tier before",
  ]);
  expect(rowsOf(lost)).toEqual([
    ["Acme", "Lost", 500, 0, -500, "A"],
    ["Bolt", "Shrank", 300, 100, -200, "A"],
    ["East", "Lost", 40, 0, -40, "C"],
  ]);
});

test("who made up for it, no more than asked for", () => {
  const gained = (most: number) =>
    rowsOf(changedAccounts(portfolio, { from: 0, to: 1 }, defaultSettings, most).gained);
  expect(gained(10)).toEqual([
    [60, 260, 200, "Grew", "Dune"],
    [0, 90, 90, "New", "Fern"],
  ]);
  expect(gained(1)).toEqual([[60, 260, 200, "Grew", "Dune"]]);
});

test("equal losses stand in order of their names, however the rows came", () => {
  const equals = revenueOf({ Zinc: [9, 4], Alto: [8, 3], Muse: [7, 2] });
  const { lost } = changedAccounts(equals, { from: 0, to: 1 }, defaultSettings, 10);
  expect(rowsOf(lost).map(([account]) => account)).toEqual(["Alto", "Muse", "Zinc"]);
});

test("the last two periods are compared, or those of the setting, whatever the case", () => {
  const { periods } = revenueOf({ A: [1, 2, 3] }, ["FY22", "FY23", "FY24"]);
  expect(choosePair(periods, {})).toEqual({ from: 1, to: 2 });
  expect(choosePair(periods, { retentionPair: { from: "fy22", to: "FY24" } })).toEqual({ from: 0, to: 2 });
});

test("a period is found as the person's own header spells it: 2015 Q1 is Q1 2015", () => {
  const { periods } = revenueOf({ A: [1, 2, 3] }, ["Q1 2015", "Q2 2015", "Q3 2015"]);
  expect(choosePair(periods, { retentionPair: { from: "2015 Q1", to: "2015-q3" } })).toEqual({
    from: 0,
    to: 2,
  });
});

test("of many periods the first and the last are named", () => {
  const labels = Array.from({ length: 40 }, (_, at) => `Q${(at % 4) + 1} ${2015 + Math.floor(at / 4)}`);
  const { periods } = revenueOf({ A: labels.map(() => 1) }, labels);
  expect(() => choosePair(periods, { retentionPair: { from: "1999", to: "2000" } })).toThrow(
    "The periods are: Q1 2015, Q2 2015, Q3 2015, Q4 2015, Q1 2016, Q2 2016 … Q4 2024.",
  );
});

test("an unknown period, a pair the wrong way round and a single period are said to be so", () => {
  const { periods } = revenueOf({ A: [1, 2] }, ["2024", "2025"]);
  const choose = (from: string, to: string) => () => choosePair(periods, { retentionPair: { from, to } });
  expect(choose("2023", "2025")).toThrow("no period “2023” to compare. The periods are: 2024, 2025.");
  expect(choose("2025", "2024")).toThrow("the earlier one first");
  expect(choose("2025", "2025")).toThrow("two different periods");
  expect(() => choosePair(periods.slice(1), {})).toThrow("only 2025 was read");
});

test("each period against the one before it; blank rates and a note where nobody had revenue", () => {
  const revenue = revenueOf({ Acme: [0, 100, 60], Bolt: [-5, 0, 40] }, ["2023", "2024", "2025"]);
  const stretches = retentionByPeriod(revenue);
  expect(rowsOf(retentionTable(stretches))).toEqual([
    ["2023", "2024", 0, 0, 0, 1, "", 0, 0, 0, 0, 100, 100, "", ""],
    ["2024", "2025", 1, 1, 0, 1, 1, 100, 0, 40, 0, 40, 100, 0.6, 0.6],
  ]);
  expect(retentionNotes(revenue, stretches).map(({ text }) => text)).toEqual([
    "No account had revenue in 2023, so there was nothing to retain: the rates from 2023 on are blank.",
    "Credit notes exceed an account’s sales of a period (1 in all, such as Bolt, 2023); there it counts as without revenue.",
  ]);
});

const northwinds = northwind();
const whereThere = northwinds ? test : test.skip;

whereThere("Northwind: the largest losses from 1997 to 1998", () => {
  const { lost, gained } = changedAccounts(northwinds!, { from: 1, to: 2 }, defaultSettings, 10);
  const losses = rowsOf(lost, 2);
  expect(losses.filter(([, what]) => what === "Lost")).toHaveLength(7);
  const sum = losses.reduce((total, row) => total + Number(row[4]), 0);
  expect(sum.toFixed(2)).toBe((-41533.84 - 220644).toFixed(2));
  expect(gained.rows).toBe(10);
});
