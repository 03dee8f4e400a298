import { concentration } from "../../src/analyses/concentration";
import { pareto } from "../../src/analyses/pareto";
import { rankAccounts } from "../../src/analyses/rankAccounts";
import { totals } from "../../src/analyses/totals";
import { defaultSettings } from "../../src/model/settings";
import { revenueOf } from "./revenueOf";
import { headersOf, rowsOf } from "./rowsOf";

const paretoOf = (rows: Readonly<Record<string, readonly number[]>>, paretoLine = 0.8) => {
  const revenue = revenueOf(rows);
  const ranking = rankAccounts(totals(revenue), revenue.names);
  return pareto(revenue, ranking, { ...defaultSettings, paretoLine });
};

test("ranked accounts in a table, the others apart with the reason, the largest credit first", () => {
  const { accounts, unranked } = paretoOf({
    Alfa: [60, 20],
    Bravo: [10, 10],
    Charlie: [0, 0],
    Delta: [7, -7],
    Echo: [-9, 4],
    Foxtrot: [-30, 0],
  });
  expect(rowsOf(accounts)).toEqual([
    [1, "Alfa", 80, 0.8, 0.8, "A"],
    [2, "Bravo", 20, 0.2, 1, "B"],
  ]);
  expect(headersOf(unranked)).toEqual(["Account", "Revenue", "Reason"]);
  expect(rowsOf(unranked)).toEqual([
    ["Foxtrot", -30, "Credit notes exceed the revenue"],
    ["Echo", -5, "Credit notes exceed the revenue"],
    ["Charlie", 0, "No revenue"],
    ["Delta", 0, "Credit notes cancel the revenue"],
  ]);
});

test("a credit note that cancels the sales to the cent leaves nothing", () => {
  const { accounts, unranked } = paretoOf({ Alfa: [5, 5, 5], Bravo: [100.1, 200.2, -300.3] });
  expect(accounts.rows).toBe(1);
  expect(rowsOf(unranked, 20)).toEqual([["Bravo", 0, "Credit notes cancel the revenue"]]);
});

test("0.1 + 0.2 ties with 0.3", () => {
  const { accounts } = paretoOf({ Alfa: [0.1, 0.2], Bravo: [0.3, 0] });
  expect(rowsOf(accounts).map((row) => row[0])).toEqual([1, 1]);
});

test("the vital few are the fewest accounts that reach the line; exactly on it is enough", () => {
  expect(paretoOf({ Alfa: [94], Bravo: [80], Charlie: [66], Delta: [33], Echo: [27] }).facts).toEqual({
    line: 0.8,
    ranked: 5,
    unranked: 0,
    base: 300,
    vitalFew: 3,
    vitalFewShare: 0.6,
    topFifth: 1,
    topFifthShare: 94 / 300,
  });
  expect(paretoOf({ Alfa: [50], Bravo: [50] }, 1).facts.vitalFew).toBe(2);
});

test("one account is all of it", () => {
  const { accounts, facts } = paretoOf({ Alfa: [12] });
  expect(rowsOf(accounts)).toEqual([[1, "Alfa", 12, 1, 1, "A"]]);
  expect(facts).toMatchObject({ vitalFew: 1, vitalFewShare: 1, topFifth: 1, topFifthShare: 1 });
});

test("no revenue at all gives empty tables and zeros", () => {
  const { accounts, unranked, facts } = paretoOf({ Alfa: [0], Bravo: [-2] });
  expect([accounts.rows, unranked.rows]).toEqual([0, 2]);
  expect(facts).toMatchObject({ base: 0, vitalFew: 0, vitalFewShare: 0, topFifthShare: 0 });
});

test("concentration of four equal accounts, of one, of none", () => {
  const of = (amounts: readonly number[]) =>
    concentration(rankAccounts(Float64Array.from(amounts), amounts.map(String)));
  expect(of([25, 25, 25, 25])).toEqual({ top1: 0.25, top5: 1, top10: 1, hhi: 0.25, gini: 0 });
  expect(of([9])).toEqual({ top1: 1, top5: 1, top10: 1, hhi: 1, gini: 0 });
  expect(of([])).toEqual({ top1: 0, top5: 0, top10: 0, hhi: 0, gini: 0 });
});
