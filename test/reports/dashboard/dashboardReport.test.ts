import fc from "fast-check";
import type { SheetPlan } from "../../../src/model/plan";
import { dashboardReport } from "../../../src/reports/dashboard/dashboardReport";
import { pointsAcross } from "../../../src/reports/fitWidth";
import { heights } from "../../../src/reports/look";
import { areasOf, collisions, tablesOf, textOf } from "../areasOf";
import { dashboardResults, type DashboardSize } from "./results";

const sizes: fc.Arbitrary<DashboardSize> = fc.record({
  atRisk: fc.integer({ min: 0, max: 400 }),
  plans: fc.integer({ min: 1, max: 12 }),
  periods: fc.integer({ min: 1, max: 60 }),
  notes: fc.integer({ min: 0, max: 40 }),
  known: fc.boolean(),
  rankColumn: fc.constantFrom(undefined, "Contract value"),
  name: fc.constantFrom("A", "Kreiskrankenhaus und Medizinisches Versorgungszentrum Landkreis Nord"),
  mrr: fc.constantFrom(0.5, 900, 486_200, 3e9),
});
const forEverySize = (check: (plan: SheetPlan, size: DashboardSize) => void) =>
  fc.assert(
    fc.property(sizes, (size) => check(dashboardReport(dashboardResults(size)), size)),
    { numRuns: 60 },
  );

/** What lies to the right of the page: the numbers of the charts and the notes. */
const beside = ["VF_Onboarding", "VF_Satisfaction", "VF_MrrByPlan", "chartData", "notes", "notesHeading"];

test("nothing lies over anything else, whatever the sizes", () => {
  forEverySize((plan) => expect(collisions(plan)).toEqual([]));
});

test("the page is one page: only the queue goes on below it, and only data stands beside it", () => {
  forEverySize((plan) => {
    expect(plan.print).toMatchObject({ orientation: "landscape", onePage: true });
    for (const { name, area } of areasOf(plan)) {
      if (beside.includes(name)) expect(area.column).toBeGreaterThanOrEqual(plan.print.columns);
      else expect(area.column + area.columns).toBeLessThanOrEqual(plan.print.columns);
      if (!beside.includes(name) && name !== "VF_AtRisk")
        expect(area.row + area.rows).toBeLessThanOrEqual(plan.print.rows);
      expect(area.column + area.columns).toBeLessThanOrEqual(plan.widths.length);
    }
  });
});

test("the page has the shape of a landscape sheet of paper", () => {
  forEverySize((plan) => {
    const width = pointsAcross(plan.widths.slice(0, plan.print.columns));
    const own = new Map(plan.heights?.map(({ row, height }) => [row, height]));
    const rows = Array.from({ length: plan.print.rows }, (_, row) => own.get(row) ?? heights.row);
    const height = rows.reduce((sum, each) => sum + each, 0);
    expect(width / height).toBeGreaterThan(1.3);
    expect(width / height).toBeLessThan(2.1);
  });
});

test("cards, charts and table stand on one grid: two sides, with gaps as wide as they are high", () => {
  const plan = dashboardReport(dashboardResults());
  const starts = areasOf(plan)
    .filter(({ name, area }) => !beside.includes(name) && area.row > 4)
    .map(({ area }) => area.column);
  expect([...new Set(starts)].sort((a, b) => a - b)).toEqual([1, 3, 5]);
  const ends = areasOf(plan)
    .filter(({ kind, name }) => kind !== "text" && !beside.includes(name))
    .map(({ area }) => area.column + area.columns);
  expect([...new Set(ends)].sort((a, b) => a - b)).toEqual([4, 12]);
  const gaps = [2, 4].map((column) => pointsAcross([plan.widths[column]]));
  for (const gap of gaps) expect(Math.abs(gap - 12)).toBeLessThan(1);
});

test("every number in a chart stands in a table on the same sheet", () => {
  forEverySize((plan) => {
    const tables = tablesOf(plan);
    for (const block of plan.blocks) {
      const refs =
        block.kind === "chart"
          ? [block.categories, ...block.series.map(({ values }) => values)]
          : block.kind === "highlight"
            ? [block.over]
            : [];
      for (const { table, column } of refs)
        expect(tables.get(table)?.table.columns.map(({ name }) => name)).toContain(column);
    }
    const names = plan.blocks.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("the page says the finding, the rules, the day and how many notes there are", () => {
  const plan = dashboardReport(dashboardResults({ notes: 3 }));
  expect(textOf(plan, "finding")).toBe(
    "MRR is 486,200, up 2.3% on a period ago; 5 of 24 accounts are endangered, with 17.3% of MRR.",
  );
  expect(textOf(plan, "stamp")).toBe(
    "As of 2026-11-21 · Source: VF_Kpis on KPIs · MRR in EUR · 3 notes to the right of this page · Current",
  );
  expect(textOf(plan, "endangeredRule")).toBe(
    "Endangered: engagement below 40 and cancellation risk above 60. Endangerment: how far beyond both, ▲ less, ◆ more than half way.",
  );
  expect(textOf(plan, "rankRule")).toBe(
    "Ranked by importance (share of MRR × cancellation risk), largest first, then by days in the queue as of 2026-11-21.",
  );
});

const cardOf = (plan: SheetPlan, name: string) =>
  ["name", "figure", "note"].map((part) => textOf(plan, `${name} ${part}`));

test("six cards: a figure each, and what it compares with, with a sign", () => {
  const plan = dashboardReport(dashboardResults());
  expect(
    ["mrr", "change", "accounts", "upsell", "endangered", "at risk"].map((name) => cardOf(plan, name)),
  ).toEqual([
    ["MRR, EUR", 486_200, "▲ +2.3% on a period ago"],
    ["Change in MRR", 11_400, "▲ up, over 22 of 24 accounts"],
    ["Accounts", 24, "▲ +2 came  ▼ −1 went"],
    ["Upsell opportunity", 14 / 24, "14 of 24 without Enterprise"],
    ["Endangered accounts", 5, "◆ 21.7% of 23 accounts"],
    ["MRR at risk", 84_300, "◆ 17.3% of MRR"],
  ]);
});

test("what is not known is a dash and a word, never 0", () => {
  const plan = dashboardReport(dashboardResults({ known: false, atRisk: 0 }));
  expect(cardOf(plan, "change")).toEqual(["Change in MRR", "–", "○ a period ago not known"]);
  expect(cardOf(plan, "endangered")).toEqual(["Endangered accounts", "–", "○ risk not known"]);
  expect(cardOf(plan, "upsell")).toEqual(["Upsell opportunity", "–", "no plan is known"]);
  expect(textOf(plan, "queue heading")).toBe("At-risk queue: engagement or risk is not known");
  expect(textOf(plan, "Onboarding missing")).toBe("Not known. Fill in the column Onboarding in VF_Kpis.");
  expect(plan.blocks.filter(({ kind }) => kind === "chart").map(({ name }) => name)).toEqual([
    "MrrByPlan",
    "MrrChange",
  ]);
});

test("of a long queue the page says how many more there are; the table holds all", () => {
  const plan = dashboardReport(dashboardResults({ atRisk: 300 }));
  expect(textOf(plan, "queue heading")).toBe("At-risk queue: the first 12 of 300; 288 more below this page");
  expect(tablesOf(plan).get("VF_AtRisk")?.table.rows).toBe(300);
  const { at } = tablesOf(plan).get("VF_AtRisk") ?? { at: { row: 0 } };
  expect(plan.print.rows).toBe(at.row + 1 + 12);
  expect(textOf(dashboardReport(dashboardResults({ atRisk: 12 })), "queue heading")).toBe(
    "At-risk queue: 12 accounts",
  );
  expect(textOf(dashboardReport(dashboardResults({ atRisk: 0 })), "queue heading")).toBe(
    "At-risk queue: no account is endangered",
  );
});

test("no endangered account takes no colour of danger", () => {
  const fillOf = (plan: SheetPlan) => {
    const block = plan.blocks.find(({ name }) => name === "endangered figure");
    return block?.kind === "text" ? block.style.fill : undefined;
  };
  expect(fillOf(dashboardReport(dashboardResults()))).toBe("#FAF0EE");
  expect(fillOf(dashboardReport(dashboardResults({ atRisk: 0 })))).toBe("#F3F6F9");
});

const chart = (plan: SheetPlan, wanted: string) => {
  const block = plan.blocks.find(({ kind, name }) => kind === "chart" && name === wanted);
  if (block?.kind !== "chart") throw new Error(`No chart ${wanted}`);
  return block;
};

test("both charts over time have their bars above each other", () => {
  const plan = dashboardReport(dashboardResults());
  const [above, below] = [chart(plan, "MrrByPlan"), chart(plan, "MrrChange")];
  expect([above.plot?.left, above.plot?.width]).toEqual([below.plot?.left, below.plot?.width]);
  expect([above.at.column, above.columns]).toEqual([below.at.column, below.columns]);
});

test("twelve plans have twelve colours, light to dark, and legends that differ", () => {
  const { series } = chart(
    dashboardReport(dashboardResults({ plans: 12, name: "A very long name for a plan" })),
    "MrrByPlan",
  );
  expect(new Set(series.map(({ color }) => color)).size).toBe(12);
  const light = series.map(({ color }) => parseInt(color.slice(1, 3), 16) + parseInt(color.slice(3, 5), 16));
  expect(light).toEqual([...light].sort((a, b) => b - a));
  expect(new Set(series.map(({ name }) => name)).size).toBe(12);
  for (const { name } of series) expect(name.length).toBeLessThanOrEqual(23);
});

test("of few periods the change is a hint, of many only some are labelled", () => {
  const few = dashboardReport(dashboardResults({ periods: 2 }));
  expect(few.blocks.some(({ name }) => name === "MrrChange")).toBe(false);
  expect(textOf(few, "changeNeeds")).toMatch(/add a table VF_MrrHistory/);
  expect(
    chart(dashboardReport(dashboardResults({ periods: 12 })), "MrrByPlan").category.every,
  ).toBeUndefined();
  expect(
    chart(dashboardReport(dashboardResults({ periods: 60 })), "MrrByPlan").category.every,
  ).toBeGreaterThan(2);
});

test("months are labelled shortly; the table keeps them in full", () => {
  const { table } = tablesOf(dashboardReport(dashboardResults({ periods: 14 }))).get("VF_MrrByPlan") ?? {};
  const texts = (name: string) => {
    const column = table?.columns.find((each) => each.name === name);
    return column?.kind === "text" ? [column.values[0], column.values[1], column.values[12]] : [];
  };
  expect(texts("Period")).toEqual(["Jan 2024", "Feb 2024", "Jan 2025"]);
  expect(texts("Label")).toEqual(["Jan ’24", "Feb", "Jan ’25"]);
});

test("the change axis shows zero, and lines at round distances", () => {
  const { value } = chart(dashboardReport(dashboardResults()), "MrrChange");
  expect(value).toMatchObject({ minimum: -0.02, maximum: 0.04, majorUnit: 0.02 });
});

test("credit notes beyond all MRR, and MRR that never moves, have axes with few lines", () => {
  const { value } = chart(dashboardReport(dashboardResults({ mrr: -90_000 })), "MrrByPlan");
  expect(value.majorUnit).toBe(25_000);
  const flat = dashboardResults();
  const columns = flat.byPlan.columns.map((each) =>
    each.name === "Change share" ? { ...each, kind: "number" as const, values: [NaN, 0, 0] } : each,
  );
  const still = dashboardReport({ ...flat, byPlan: { ...flat.byPlan, columns } });
  expect(chart(still, "MrrChange").value).toMatchObject({ minimum: 0, maximum: 0.01, majorUnit: 0.01 });
});

test("large sums are written in millions or milliards, small ones in full", () => {
  const formatOf = (mrr: number) => {
    const block = dashboardReport(dashboardResults({ mrr })).blocks.find(({ name }) => name === "mrr figure");
    return block?.kind === "text" ? block.style.numberFormat : undefined;
  };
  expect([9e6, 3e8, 4e10].map(formatOf)).toEqual(["#,##0", '#,##0.00,,"M"', '#,##0.00,,,"bn"']);
});
