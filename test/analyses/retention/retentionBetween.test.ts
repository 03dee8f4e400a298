import fc from "fast-check";
import { retentionBetween } from "../../../src/analyses/retention/retentionBetween";
import { northwind } from "../northwind";

const of = (...amounts: number[]) => Float64Array.of(...amounts);

test("opening 100,000, expansion 15,000, contraction 5,000, churned 8,000: NRR 102 %, GRR 87 %", () => {
  const before = of(40000, 32000, 20000, 8000);
  const after = of(55000, 27000, 20000, 0);
  expect(retentionBetween(before, after)).toEqual({
    accounts: { opening: 4, kept: 3, lost: 1, fresh: 0, shrunk: 1, grown: 1 },
    revenue: {
      opening: 100000,
      churned: 8000,
      contraction: 5000,
      expansion: 15000,
      fresh: 0,
      closing: 102000,
    },
    logoRetention: 0.75,
    grossRetention: 0.87,
    netRetention: 1.02,
  });
});

const revenue = northwind();
const whereThere = revenue ? test : test.skip;

whereThere("Northwind, 1997 to 1998, to the figure", () => {
  const [, before, after] = revenue!.amounts;
  const { accounts, revenue: money, ...rates } = retentionBetween(before, after);
  expect(accounts).toMatchObject({ opening: 86, kept: 79, lost: 7, fresh: 2 });
  expect(money).toMatchObject({
    opening: 617085.13,
    churned: 41533.84,
    contraction: 220644,
    expansion: 82997.62,
  });
  expect(rates.grossRetention.toFixed(6)).toBe("0.575135");
  expect(rates.netRetention.toFixed(6)).toBe("0.709635");
  expect(rates.logoRetention).toBe(79 / 86);
});

test("credit notes that exceed the sales count as no revenue, before and after", () => {
  const { accounts, revenue: money } = retentionBetween(of(-50, 100, 100), of(70, -20, 100));
  expect(accounts).toEqual({ opening: 2, kept: 1, lost: 1, fresh: 1, shrunk: 0, grown: 0 });
  expect(money).toEqual({
    opening: 200,
    churned: 100,
    contraction: 0,
    expansion: 0,
    fresh: 70,
    closing: 170,
  });
});

test("where nobody had revenue nothing is divided by zero: the rates are blank", () => {
  const { accounts, logoRetention, grossRetention, netRetention } = retentionBetween(of(0, 0), of(5, 0));
  expect(accounts).toMatchObject({ opening: 0, fresh: 1 });
  expect([logoRetention, grossRetention, netRetention]).toEqual([NaN, NaN, NaN]);
});

const cents = fc.integer({ min: -5_000, max: 9_000_000 }).map((cent) => (cent < 0 ? 0 : cent / 100));
const portfolio = fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 60 });
const between = (rows: readonly (readonly [number, number])[]) =>
  retentionBetween(
    Float64Array.from(rows, ([was]) => was),
    Float64Array.from(rows, ([, is]) => is),
  );

test("opening − churned − contraction + expansion + new is closing", () => {
  fc.assert(
    fc.property(portfolio, (rows) => {
      const { opening, churned, contraction, expansion, fresh, closing } = between(rows).revenue;
      expect(opening - churned - contraction + expansion + fresh).toBeCloseTo(closing, 4);
    }),
  );
});

test("kept and lost make up the opening accounts; kept, shrunk and grown fit", () => {
  fc.assert(
    fc.property(portfolio, (rows) => {
      const { opening, kept, lost, fresh, shrunk, grown } = between(rows).accounts;
      expect(kept + lost).toBe(opening);
      expect(shrunk + grown).toBeLessThanOrEqual(kept);
      expect(kept + fresh).toBe(rows.filter(([, is]) => is > 0).length);
    }),
  );
});

test("0 ≤ GRR ≤ 1, GRR ≤ NRR, and they are what the sums say", () => {
  fc.assert(
    fc.property(portfolio, (rows) => {
      const { revenue: money, accounts, grossRetention, netRetention } = between(rows);
      if (accounts.opening === 0) return;
      const left = money.opening - money.churned - money.contraction;
      expect(grossRetention).toBeCloseTo(left / money.opening, 9);
      expect(netRetention).toBeCloseTo((left + money.expansion) / money.opening, 9);
      expect(grossRetention).toBeGreaterThanOrEqual(0);
      expect(grossRetention).toBeLessThanOrEqual(1);
      expect(netRetention).toBeGreaterThanOrEqual(grossRetention);
    }),
  );
});

test("the order of the accounts changes nothing", () => {
  const shuffled = portfolio.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const [one, other] = [between(rows), between(others)];
      expect(other.accounts).toEqual(one.accounts);
      expect(other.revenue).toEqual(one.revenue);
    }),
  );
});

test("twice the revenue: the same rates", () => {
  fc.assert(
    fc.property(portfolio, (rows) => {
      const twice = between(rows.map(([was, is]) => [2 * was, 2 * is] as const));
      const { grossRetention, netRetention, logoRetention } = between(rows);
      expect(twice).toMatchObject({ grossRetention, netRetention, logoRetention });
    }),
  );
});
