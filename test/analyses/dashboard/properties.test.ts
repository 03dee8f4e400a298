import fc from "fast-check";
import { atRiskQueue } from "../../../src/analyses/dashboard/atRiskQueue";
import { mrrByPlan } from "../../../src/analyses/dashboard/mrrByPlan";
import { mrrTotals } from "../../../src/analyses/dashboard/mrrTotals";
import { satisfactionCounts } from "../../../src/analyses/dashboard/satisfactionCounts";
import { upsellOpportunity } from "../../../src/analyses/dashboard/upsellOpportunity";
import { IMPORTANCE } from "../../../src/model/dashboard";
import { numbersOf } from "../../../src/model/table";
import { rowsOf } from "../rowsOf";
import { kpisOf, lines, today, type AccountLine } from "./kpisOf";

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 5 });
const of100 = fc.integer({ min: 0, max: 100 });
const account = fc.record({
  plan: fc.integer({ min: -1, max: 1 }),
  mrr: maybe(fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 10)),
  before: maybe(fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 10)),
  satisfaction: maybe(of100),
  engagement: maybe(of100),
  risk: maybe(of100),
  days: maybe(fc.integer({ min: 0, max: 30 })),
});
const portfolio = fc
  .array(account, { minLength: 1, maxLength: 40 })
  .map((all) => all.map((each, at): AccountLine => ({ name: `Account ${at}`, ...each })));
const shuffled = portfolio.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

const everything = (all: readonly AccountLine[]) => {
  const kpis = kpisOf(all);
  const queue = atRiskQueue(kpis, lines, IMPORTANCE, today);
  return {
    totals: mrrTotals(kpis),
    upsell: upsellOpportunity(kpis),
    byPlan: rowsOf(mrrByPlan(kpis, undefined)),
    satisfaction: satisfactionCounts(kpis).facts,
    queue: rowsOf(queue.table),
    risk: queue.totals,
  };
};

test("the order of the rows changes nothing", () => {
  fc.assert(fc.property(shuffled, ([one, other]) => expect(everything(other)).toEqual(everything(one))));
});

test("the queue falls by importance, equal ones by days, equal ones by name", () => {
  fc.assert(
    fc.property(portfolio, (all) => {
      const rows = rowsOf(atRiskQueue(kpisOf(all), lines, IMPORTANCE, today).table);
      for (const [at, [name, , key, days]] of rows.slice(1).entries()) {
        const [nameAbove, , keyAbove, daysAbove] = rows[at];
        const known = (cell: unknown) => (cell === "" ? -Infinity : Number(cell));
        expect(known(keyAbove)).toBeGreaterThanOrEqual(known(key));
        if (keyAbove === key) expect(known(daysAbove)).toBeGreaterThanOrEqual(known(days));
        if (keyAbove === key && daysAbove === days) expect(String(nameAbove) < String(name)).toBe(true);
      }
    }),
  );
});

test("plans add up to the total, at-risk shares and importances to no more than all", () => {
  fc.assert(
    fc.property(portfolio, (all) => {
      const kpis = kpisOf(all);
      const byPlan = mrrByPlan(kpis, undefined);
      const { mrr } = mrrTotals(kpis);
      const totals = numbersOf(byPlan, "Total");
      if (!Number.isNaN(mrr)) expect(totals[byPlan.rows - 1]).toBeCloseTo(mrr, 6);
      const { table, totals: risk } = atRiskQueue(kpis, lines, IMPORTANCE, today);
      const importances = Array.from(numbersOf(table, IMPORTANCE)).filter((each) => !Number.isNaN(each));
      const sum = importances.reduce((a, b) => a + b, 0);
      if (!Number.isNaN(risk.share)) {
        expect(sum).toBeLessThanOrEqual(risk.share + 1e-9);
        expect(risk.share).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
