import fc from "fast-check";
import type { SheetPlan } from "../../src/model/plan";
import { abcReport } from "../../src/reports/abcReport";
import { paretoReport } from "../../src/reports/paretoReport";
import { settingsReport } from "../../src/reports/settingsReport";
import { areasOf, collisions, tablesOf } from "./areasOf";
import { abcResults, paretoResults, sourceOf, withTiers } from "./tables";

const paretoSizes = fc.record({
  accounts: fc.integer({ min: 1, max: 140 }),
  unranked: fc.integer({ min: 0, max: 40 }),
  notes: fc.integer({ min: 0, max: 30 }),
  tiers: fc.integer({ min: 2, max: 6 }),
});
const abcSizes = fc.record({
  tiers: fc.integer({ min: 2, max: 6 }),
  periods: fc.integer({ min: 1, max: 40 }),
  movers: fc.integer({ min: 0, max: 90 }),
  notes: fc.integer({ min: 0, max: 30 }),
});
const settingsPlan = (tiers: number, sources: number) =>
  settingsReport({
    settings: withTiers(tiers),
    sources: Array.from({ length: sources }, () => sourceOf()),
    candidates: [],
    asOf: new Date(2026, 10, 21),
  });
const anyPlan: fc.Arbitrary<SheetPlan> = fc.oneof(
  paretoSizes.map((size) => paretoReport(paretoResults(size))),
  abcSizes.map((size) => abcReport(abcResults(size))),
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 9 }))
    .map(([t, s]) => settingsPlan(t, s)),
);

const forEveryPlan = (check: (plan: SheetPlan) => void) => fc.assert(fc.property(anyPlan, check));

test("no block lies over another, whatever the sizes", () => {
  forEveryPlan((plan) => expect(collisions(plan)).toEqual([]));
});

test("every block of a sheet has a name of its own", () => {
  forEveryPlan(({ blocks }) => {
    const names = blocks.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("charts and highlights name tables and columns that are on the same sheet", () => {
  forEveryPlan((plan) => {
    const tables = tablesOf(plan);
    for (const block of plan.blocks) {
      const refs =
        block.kind === "chart"
          ? [block.categories, ...block.series.map(({ values }) => values)]
          : block.kind === "highlight"
            ? [block.over]
            : [];
      for (const { table, column } of refs) {
        const headers = tables.get(table)?.table.columns.map(({ name }) => name);
        expect(headers).toContain(column);
      }
    }
  });
});

test("tables of a sheet have a style for every column and headers that differ", () => {
  forEveryPlan((plan) => {
    for (const { table, columns } of tablesOf(plan).values()) {
      const headers = table.columns.map(({ name }) => name.toLowerCase());
      expect(columns).toHaveLength(headers.length);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });
});

test("all but the chart data is printed, on one page's width, and every column has a width", () => {
  forEveryPlan((plan) => {
    const { print, widths } = plan;
    for (const { name, area } of areasOf(plan)) {
      const isChartData = ["VF_ParetoChart", "VF_TierMirror", "chartData"].includes(name);
      if (isChartData) expect(area.column).toBeGreaterThanOrEqual(print.columns);
      else expect(area.column + area.columns).toBeLessThanOrEqual(print.columns);
      if (!isChartData) expect(area.row + area.rows).toBeLessThanOrEqual(print.rows);
      expect(area.column + area.columns).toBeLessThanOrEqual(widths.length);
    }
  });
});

test("nothing that scrolls reaches into the frozen rows", () => {
  forEveryPlan((plan) => {
    const charts = areasOf(plan).filter(({ kind }) => kind === "chart");
    for (const { area } of charts) expect(area.row).toBeGreaterThanOrEqual(plan.frozenRows);
    expect(plan.frozenRows).toBeLessThanOrEqual(6);
  });
});

test("the same results give the same plan", () => {
  const run = () => [
    paretoReport(paretoResults({ accounts: 60, notes: 5 })),
    abcReport(abcResults({ notes: 5 })),
  ];
  expect(run()).toEqual(run());
});

test("more accounts, movers or notes move no table", () => {
  const places = (plan: SheetPlan) =>
    Object.fromEntries([...tablesOf(plan)].map(([name, { at }]) => [name, at]));
  const pareto = (accounts: number, unranked: number, notes: number) =>
    places(paretoReport(paretoResults({ accounts, unranked, notes })));
  expect(pareto(3, 1, 0)).toEqual(pareto(900, 70, 25));
  const abc = (periods: number, movers: number, notes: number) =>
    places(abcReport(abcResults({ periods, movers, notes })));
  expect(abc(2, 1, 0)).toEqual(abc(9, 300, 25));
});

test("a name or a note of any length breaks no plan", () => {
  const results = paretoResults({ accounts: 3 });
  const address = "Sales!A2";
  const longest = [{ code: "textNumber" as const, address, text: "x".repeat(32767) }];
  const plan = paretoReport({ ...results, notes: longest });
  const list = plan.blocks.find(({ name }) => name === "notes");
  const lines = list?.kind === "text" ? list.cells.map(([line]) => String(line)) : [];
  expect(lines.join("").replaceAll(/[•\s]/g, "")).toBe("Sales!A2:" + "x".repeat(32767));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120);
});
