import fc from "fast-check";
import { categoryProducts } from "../../../src/analyses/profit/categoryProducts";
import { earningsOf } from "../../../src/analyses/profit/earningsOf";
import { whaleCurve } from "../../../src/analyses/profit/whaleCurve";
import type { AccountProfit } from "../../../src/model/profit";

function account(name: string, revenue: number, costOfGoods: number, costToServe: number): AccountProfit {
  return { name, revenue, costOfGoods, costToServe, category: "", products: [] };
}
const namesOf = (accounts: readonly AccountProfit[]) =>
  earningsOf(accounts).earnings.map(({ account: { name } }) => name);

test("the four quadrants by hand: medians of 40 % margin and 20 % cost to serve", () => {
  const { earnings, marginLine, costLine } = earningsOf([
    account("Cheap", 100, 40, 10),
    account("Dear", 100, 50, 30),
    account("Thin", 100, 70, 10),
    account("Both", 100, 80, 30),
  ]);
  // Margins 60, 50, 30, 20 %; cost shares 10, 30, 10, 30 %.
  expect([marginLine, costLine]).toEqual([0.4, 0.2]);
  expect(earnings.map(({ account: { name }, quadrant }) => [name, quadrant])).toEqual([
    ["Cheap", 0],
    ["Dear", 1],
    ["Thin", 2],
    ["Both", 3],
  ]);
});

test("costs that use up the revenue exactly are no loss, whatever binary fractions make of them", () => {
  const { earnings } = earningsOf([account("Even", 0.3, 0.1, 0.2)]);
  expect(earnings[0].contribution).toBe(0);
});

test("equal contributions stand by name, and an unknown cost leaves the account out", () => {
  const accounts = [account("b", 10, 5, 1), account("a", 10, 5, 1), account("c", 10, NaN, 1)];
  expect(namesOf(accounts)).toEqual(["a", "b"]);
  expect(earningsOf(accounts).unknown).toBe(1);
});

test("without losses the fewest accounts that earn 80 % are told", () => {
  const { facts } = whaleCurve([60, 20, 15, 5].map((contribution) => ({ contribution })));
  expect(facts).toMatchObject({ earners: 4, losers: 0, few: 2, fewShare: 0.8 });
});

test("nobody gives a profit by product: no grid", () => {
  expect(categoryProducts({ accounts: [], products: [] }, { noCategory: "–" })).toBeUndefined();
});

const amount = fc.integer({ min: 0, max: 1_000 });
const portfolio = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 30 });

test("the curve ends at the profit, peaks at what is earned, and no point stands above", () => {
  fc.assert(
    fc.property(portfolio, (lines) => {
      const accounts = lines.map((line, at) => account(`Account ${at}`, ...line));
      const { cumulative, facts } = whaleCurve(earningsOf(accounts).earnings);
      const profit = lines.reduce((sum, [revenue, goods, serving]) => sum + revenue - goods - serving, 0);
      expect(cumulative.at(-1)).toBe(profit);
      expect(Math.max(0, ...cumulative)).toBe(facts.earned);
      expect(facts.earned - facts.lost).toBe(profit);
    }),
  );
});

test("the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(portfolio, (lines) => {
      const accounts = lines.map((line, at) => account(`Account ${at}`, ...line));
      expect(earningsOf([...accounts].reverse())).toEqual(earningsOf(accounts));
    }),
  );
});
