import fc from "fast-check";
import { abcTiers } from "../../src/analyses/abcTiers";
import { countTiers } from "../../src/analyses/countTiers";
import { pareto } from "../../src/analyses/pareto";
import { rankAccounts } from "../../src/analyses/rankAccounts";
import { moversTable } from "../../src/analyses/moversTable";
import { tierMovement } from "../../src/analyses/tierMovement";
import { tiersByPeriod } from "../../src/analyses/tiersByPeriod";
import { tierTable } from "../../src/analyses/tierTable";
import { totals } from "../../src/analyses/totals";
import { UNRANKED } from "../../src/model/facts";
import type { Revenue } from "../../src/model/revenue";
import type { Settings } from "../../src/model/settings";
import { revenueOf } from "./revenueOf";
import { rowsOf } from "./rowsOf";
import { tierSettings as settings } from "./tierSettings";

const cents = fc.oneof(fc.integer({ min: -50, max: 400 }), fc.integer({ min: 0, max: 5_000_000 }));
const rows = fc
  .uniqueArray(
    fc.record({
      name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((name) => `x${name}`),
      amounts: fc.array(
        cents.map((cent) => cent / 100),
        { minLength: 3, maxLength: 3 },
      ),
    }),
    { selector: (account) => account.name, minLength: 1, maxLength: 40 },
  )
  .map((accounts) => accounts.map(({ name, amounts }) => [name, amounts] as const));

const revenueFrom = (accounts: readonly (readonly [string, readonly number[]])[]) =>
  revenueOf(Object.fromEntries(accounts), ["2023", "2024", "2025"]);

/** Every table of a run, as rows. */
function allTables(revenue: Revenue, rules: Settings) {
  const ranking = rankAccounts(totals(revenue), revenue.names);
  const { accounts, unranked, facts } = pareto(revenue, ranking, rules);
  const byPeriod = tiersByPeriod(revenue, rules);
  const { flows, last } = tierMovement(revenue, byPeriod.codes, rules);
  const movers = moversTable(revenue, byPeriod.codes, last, rules.tierNames);
  const tables = [accounts, unranked, tierTable(countTiers(ranking, rules)), byPeriod.table, flows, movers];
  return { tables: tables.map((table) => rowsOf(table, 12)), facts };
}

const tiersByName = (revenue: Revenue, rules: Settings) => {
  const codes = abcTiers(rankAccounts(totals(revenue), revenue.names), rules);
  return Object.fromEntries(revenue.names.map((name, account) => [name, codes[account]]));
};

test("the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(
      rows.chain((accounts) =>
        fc.tuple(fc.constant(accounts), fc.shuffledSubarray(accounts, { minLength: accounts.length })),
      ),
      settings,
      ([accounts, shuffled], rules) => {
        expect(allTables(revenueFrom(shuffled), rules)).toEqual(allTables(revenueFrom(accounts), rules));
      },
    ),
  );
});

test("scaling all revenue changes no tier", () => {
  const relative = settings.filter((rules) => rules.splitBy !== "absolute revenue");
  fc.assert(
    fc.property(rows, relative, fc.constantFrom(0.001, 0.01, 3, 7, 100, 1e6), (accounts, rules, factor) => {
      const scaled = accounts.map(([name, amounts]) => [name, amounts.map((each) => each * factor)] as const);
      expect(tiersByName(revenueFrom(scaled), rules)).toEqual(tiersByName(revenueFrom(accounts), rules));
    }),
  );
});

test("shares sum to 1, and the last cumulative share is exactly 1", () => {
  fc.assert(
    fc.property(rows, (accounts) => {
      const revenue = revenueFrom(accounts);
      const { order, share, cumulativeShare } = rankAccounts(totals(revenue), revenue.names);
      if (order.length === 0) return;
      expect(order.reduce((sum, account) => sum + share[account], 0)).toBeCloseTo(1, 12);
      expect(cumulativeShare[order[order.length - 1]]).toBe(1);
    }),
  );
});

test("equal revenue never lands in two tiers, more revenue never in a lower one", () => {
  fc.assert(
    fc.property(rows, settings, (accounts, rules) => {
      const revenue = revenueFrom(accounts);
      const { order, amount, ...rest } = rankAccounts(totals(revenue), revenue.names);
      const codes = abcTiers({ order, ...rest }, rules);
      for (let at = 1; at < order.length; at++) {
        const [above, below] = [order[at - 1], order[at]];
        if (amount[above] === amount[below]) expect(codes[below]).toBe(codes[above]);
        else expect(codes[below]).toBeGreaterThanOrEqual(codes[above]);
      }
    }),
  );
});

test("an account without revenue changes nothing for the others", () => {
  fc.assert(
    fc.property(rows, settings, (accounts, rules) => {
      const withZero = [["zero", [0, 0, 0]] as const, ...accounts];
      const { zero, ...others } = tiersByName(revenueFrom(withZero), rules);
      expect(zero).toBe(UNRANKED);
      expect(others).toEqual(tiersByName(revenueFrom(accounts), rules));
    }),
  );
});

test("the small table counts what the tiers say, whatever the lines", () => {
  fc.assert(
    fc.property(rows, settings, (accounts, rules) => {
      const revenue = revenueFrom(accounts);
      const ranking = rankAccounts(totals(revenue), revenue.names);
      const codes = abcTiers(ranking, rules);
      const counted = rules.tierNames.map((_, tier) => codes.filter((code) => code === tier).length);
      expect(countTiers(ranking, rules).map((line) => line.accounts)).toEqual(counted);
    }),
  );
});

test("raising a line takes no account out of the tiers above it", () => {
  const shares = settings.filter((rules) => rules.splitBy === "share of revenue");
  fc.assert(
    fc.property(rows, shares, (accounts, rules) => {
      const revenue = revenueFrom(accounts);
      const ranking = rankAccounts(totals(revenue), revenue.names);
      const higher = { ...rules, tierLines: rules.tierLines.map((line) => Math.min(1, line + 0.004)) };
      const before = abcTiers(ranking, rules);
      const after = abcTiers(ranking, higher);
      before.forEach((code, account) => expect(after[account]).toBeLessThanOrEqual(code));
    }),
  );
});
