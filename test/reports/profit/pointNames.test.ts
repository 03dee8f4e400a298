import { earningsOf } from "../../../src/analyses/profit/earningsOf";
import { pointNames } from "../../../src/reports/profit/pointNames";
import { profitAxes } from "../../../src/reports/profit/profitAxes";

/** Revenue 1000 each, so that costs are shares in thousandths. */
function namesAt(...costs: readonly (readonly [number, number])[]): readonly string[] {
  const accounts = costs.map(([costOfGoods, costToServe], at) => ({
    ...{ name: `Account ${at}`, revenue: 1000, costOfGoods, costToServe },
    ...{ category: "", products: [] },
  }));
  const { earnings } = earningsOf(accounts);
  const inOrder = accounts.flatMap((one) => earnings.filter(({ account }) => account === one));
  return pointNames(inOrder, profitAxes(earnings)).map((name) => name.trim());
}

test("points apart all have their names", () => {
  expect(namesAt([200, 100], [500, 300], [700, 100])).toEqual(["Account 0", "Account 1", "Account 2"]);
});

test("of two names on the same spot the first to come stands, and none lies over a point", () => {
  expect(namesAt([200, 100], [205, 100], [700, 300])).toEqual(["Account 0", "", "Account 2"]);
  expect(namesAt([200, 100], [200, 130], [700, 300])).toEqual(["", "Account 1", "Account 2"]);
});

test("twenty-four names at most", () => {
  const many = Array.from({ length: 40 }, (_, at) => [at * 20, 100] as const);
  expect(namesAt(...many).filter((name) => name !== "").length).toBeLessThanOrEqual(24);
});
