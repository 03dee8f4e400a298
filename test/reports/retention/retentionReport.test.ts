import fc from "fast-check";
import { changedAccounts } from "../../../src/analyses/retention/changedAccounts";
import { retentionBetween } from "../../../src/analyses/retention/retentionBetween";
import { retentionByPeriod } from "../../../src/analyses/retention/retentionByPeriod";
import { retentionTable } from "../../../src/analyses/retention/retentionTable";
import { standings } from "../../../src/analyses/standings";
import { totals } from "../../../src/analyses/totals";
import type { Revenue } from "../../../src/model/revenue";
import { numbersOf } from "../../../src/model/table";
import type { RetentionResults } from "../../../src/reports/retention/RetentionResults";
import { retentionReport } from "../../../src/reports/retention/retentionReport";
import { northwind } from "../../analyses/northwind";
import { revenueOf } from "../../analyses/revenueOf";
import { rowsOf } from "../../analyses/rowsOf";
import { areasOf, collisions, tablesOf, textOf } from "../areasOf";
import { notesOf, stampOf } from "../tables";

function resultsOf(revenue: Revenue, notes = 0): RetentionResults {
  const { periods, amounts } = revenue;
  const stamp = stampOf(periods.map(({ label }) => label));
  const pair = { from: periods.length - 2, to: periods.length - 1 };
  return {
    compared: {
      from: periods[pair.from].label,
      to: periods[pair.to].label,
      consecutive: true,
      retention: retentionBetween(amounts[pair.from], amounts[pair.to]),
    },
    byPeriod: retentionTable(retentionByPeriod(revenue)),
    ...changedAccounts(revenue, pair, stamp.settings, 10),
    sizes: standings(totals(revenue)).sorted,
    notes: notesOf(notes),
    stamp,
  };
}

const sheetOf = (revenue: Revenue, notes = 0) => retentionReport(resultsOf(revenue, notes));

test("the waterfall's numbers stand in a table: bases, bars and their labels with signs", () => {
  const plan = sheetOf(revenueOf({ Acme: [600, 0], Bolt: [300, 200], Core: [100, 250], Dune: [0, 40] }));
  const steps = tablesOf(plan).get("VF_RetentionSteps")!.table;
  expect(rowsOf(steps, 0)).toEqual([
    ["Opening 2020", "", 1000, "", "", 120, "1,000"],
    ["Churned", 400, "", 600, "", 120, "–600"],
    ["Contraction", 300, "", 100, "", 120, "–100"],
    ["Expansion", 300, "", "", 150, 120, "+150"],
    ["New", 450, "", "", 40, 120, "+40"],
    ["Closing 2021", "", 490, "", "", 120, "490"],
  ]);
});

test("every bar of a waterfall begins where the one before it ended", () => {
  const amounts = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(amounts, (rows) => {
      const revenue = revenueOf(Object.fromEntries(rows.map((row, at) => [`Account ${at}`, row])));
      const steps = tablesOf(sheetOf(revenue)).get("VF_RetentionSteps")!.table;
      const [base, total, lost, won] = ["Base", "Total", "Lost", "Won"].map((name) => numbersOf(steps, name));
      const level = [total[0], base[1], base[2], base[3] + won[3], base[4] + won[4], total[5]];
      const change = [0, -lost[1], -lost[2], won[3], won[4], 0];
      for (let at = 1; at < 6; at++) expect(level[at]).toBeCloseTo(level[at - 1] + change[at], 6);
    }),
  );
});

test("the finding in words, whatever became of the accounts", () => {
  const finding = (rows: Readonly<Record<string, readonly number[]>>) =>
    textOf(sheetOf(revenueOf(rows)), "finding");
  expect(finding({ Acme: [80, 60], Bolt: [20, 0] })).toBe(
    "From 2020 to 2021, 1 of 2 accounts stayed (50.0%). 60.0% of the revenue was kept.",
  );
  expect(finding({ Acme: [80, 90], Bolt: [20, 20] })).toBe(
    "From 2020 to 2021, all 2 accounts stayed. 100.0% of the revenue was kept; with growth it is 110.0%.",
  );
  expect(finding({ Acme: [80, 0], Bolt: [20, 0] })).toBe(
    "From 2020 to 2021, all 2 accounts left: all of the revenue was lost.",
  );
  expect(finding({ Acme: [0, 7], Bolt: [0, 0] })).toBe(
    "No account had revenue in 2020; 1 account came by 2021.",
  );
});

test("nobody left or came: the lists are sentences, not empty tables", () => {
  const plan = sheetOf(revenueOf({ Acme: [80, 80], Bolt: [20, 20] }));
  expect([...tablesOf(plan).keys()]).not.toContain("VF_LostAccounts");
  expect(textOf(plan, "lostHint")).toBe("None: nobody left or brings less.");
  expect(textOf(plan, "gainedHint")).toBe("None: nobody came or brings more.");
});

test("two periods have bars instead of lines, more have GRR and NRR as lines", () => {
  const rates = (revenue: Revenue) => {
    const chart = sheetOf(revenue).blocks.find(({ name }) => name === "RetentionRates");
    return chart?.kind === "chart" ? chart.series.map(({ name, as }) => [name, as]) : [];
  };
  expect(rates(revenueOf({ Acme: [1, 2] }))).toEqual([["Share", "bar"]]);
  expect(rates(revenueOf({ Acme: [1, 2, 3] }))).toEqual([
    ["NRR", "line with markers"],
    ["GRR", "line with markers"],
  ]);
});

const northwinds = northwind();
const whereThere = northwinds ? test : test.skip;

whereThere("Northwind: the sentences", () => {
  const plan = sheetOf(northwinds!);
  expect(textOf(plan, "finding")).toBe(
    "From 1997 to 1998, 79 of 86 accounts stayed (91.9%). 57.5% of the revenue was kept; with growth it is 71.0%.",
  );
  expect(textOf(plan, "lostHint")).toBe(
    "7 left with 41,534; 48 bring 220,644 less. Whom to call, the largest first.",
  );
});

const anyRevenue = fc
  .record({
    periods: fc.integer({ min: 2, max: 40 }),
    accounts: fc.integer({ min: 1, max: 40 }),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ periods, accounts, share }) =>
    revenueOf(
      Object.fromEntries(
        Array.from({ length: accounts }, (_, account) => [
          `Account ${account}`,
          Array.from({ length: periods }, (_unused, at) => ((account * 37 + at * 71) * 13) % (share + 1)),
        ]),
      ),
    ),
  );

test("nothing to be kept, nothing to draw: a sentence stands in place of the rates", () => {
  const plan = sheetOf(revenueOf({ Acme: [0, 600], Bolt: [0, 200] }));
  expect(textOf(plan, "ratesCaption")).toBe("No share can be told: there was no opening revenue.");
  expect(plan.blocks.map(({ name }) => name)).not.toContain("RetentionRates");
  expect([...tablesOf(plan).keys()]).not.toContain("VF_RetentionRates");
});

test("whatever the sizes: nothing overlaps, all has a name of its own and stands on one page's width", () => {
  fc.assert(
    fc.property(anyRevenue, fc.nat(20), (revenue, notes) => {
      const plan = sheetOf(revenue, notes);
      expect(collisions(plan)).toEqual([]);
      const names = plan.blocks.map(({ kind, name }) => `${kind} ${name}`);
      expect(new Set(names).size).toBe(names.length);
      const tables = tablesOf(plan);
      for (const block of plan.blocks) {
        if (block.kind !== "chart") continue;
        for (const { table, column } of [block.categories, ...block.series.map(({ values }) => values)])
          expect(tables.get(table)?.table.columns.map(({ name }) => name)).toContain(column);
      }
      for (const { name, area } of areasOf(plan)) {
        const isData = ["VF_RetentionSteps", "VF_RetentionRates", "chartData"].includes(name);
        if (isData) expect(area.column).toBeGreaterThanOrEqual(plan.print.columns);
        else expect(area.column + area.columns).toBeLessThanOrEqual(plan.print.columns);
        if (!isData) expect(area.row + area.rows).toBeLessThanOrEqual(plan.print.rows);
        expect(area.column + area.columns).toBeLessThanOrEqual(plan.widths.length);
      }
    }),
    { numRuns: 40 },
  );
});

test("a further account or note moves no table", () => {
  const many = (accounts: number) =>
    Object.fromEntries(
      Array.from({ length: accounts }, (_, at) => [`Account ${at}`, [100 - at, at * 20, 30 + at]]),
    );
  const places = (accounts: number, notes: number) =>
    Object.fromEntries(
      [...tablesOf(sheetOf(revenueOf(many(accounts)), notes))].map(([name, { at }]) => [name, at]),
    );
  expect(places(60, 20)).toEqual(places(5, 0));
});
