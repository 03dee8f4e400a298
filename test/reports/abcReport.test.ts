import type { ChartBlock } from "../../src/model/chartPlan";
import { cellOf } from "../../src/model/table";
import { abcReport } from "../../src/reports/abcReport";
import { tablesOf, textOf } from "./areasOf";
import { abcResults, tableOf } from "./tables";

const chartsOf = (plan: ReturnType<typeof abcReport>): ChartBlock[] =>
  plan.blocks.filter((block) => block.kind === "chart");

test("the sheet and its tables have the names everybody relies on", () => {
  const plan = abcReport(abcResults({}));
  expect(plan.name).toBe("ABC");
  expect([...tablesOf(plan).keys()].sort()).toEqual([
    "VF_Movement",
    "VF_Movers",
    "VF_TierMirror",
    "VF_Tiers",
    "VF_TiersByPeriod",
  ]);
});

test("the mirrored chart draws accounts to the left and revenue to the right, equally far", () => {
  const results = abcResults({});
  const tiers = tableOf(
    "VF_Tiers",
    ["Tier", "Accounts", "Share of accounts", "Revenue", "Share of revenue", "Average revenue"],
    [
      ["A", 34, 0.382, 1013547.84, 0.801, 29810.23],
      ["B", 55, 0.618, 252245.11, 0.199, 4586.27],
      ["C", 0, 0, 0, 0, NaN],
    ],
  );
  const plan = abcReport({ ...results, tiers });
  const mirror = tablesOf(plan).get("VF_TierMirror")?.table;
  const rows = [0, 1, 2].map((row) => mirror?.columns.map((column) => cellOf(column, row)));
  expect(rows).toEqual([
    ["A", -0.382, 0.801],
    ["B", -0.618, 0.199],
    ["C", "", ""],
  ]);
  const [chart] = chartsOf(plan);
  expect([chart.value.minimum, chart.value.maximum, chart.overlap]).toEqual([-1, 1, 100]);
  expect(chart.category.reversed).toBe(true);
});

test("below the tiers stands their total", () => {
  const plan = abcReport(abcResults({}));
  const headers = ["Tier", "Accounts", "Share of accounts", "Revenue", "Share of revenue", "Average revenue"];
  expect(headers.map((name) => textOf(plan, `total ${name}`))).toEqual(["Total", 12, 1, 78, 1, 6.5]);
});

test("the tiers of the periods are stacked, in time order", () => {
  const [, chart] = chartsOf(abcReport(abcResults({ periods: 5 })));
  expect(chart.series.map(({ name, as, values }) => [name, as, values.column])).toEqual([
    ["A", "stacked column", "A revenue"],
    ["B", "stacked column", "B revenue"],
    ["C", "stacked column", "C revenue"],
  ]);
  expect(chart.categories).toEqual({ table: "VF_TiersByPeriod", column: "Period" });
});

test("the movement of the last two periods in a sentence", () => {
  expect(textOf(abcReport(abcResults({ periods: 4 })), "movement")).toBe(
    "From 2022 to 2023: 2 up, 3 down, 4 unchanged, 5 new, 1 lost.",
  );
});

test("with one period there is no movement, and the sheet says why", () => {
  const plan = abcReport(abcResults({ periods: 1, movers: 0 }));
  expect([...tablesOf(plan).keys()].sort()).toEqual(["VF_TierMirror", "VF_Tiers", "VF_TiersByPeriod"]);
  expect(textOf(plan, "movement")).toBe("Only 2020 was read. Movement needs two periods.");
  expect(chartsOf(plan)).toHaveLength(1);
});

test("when nobody moved there is no list of movers, but the flows stand", () => {
  const tables = tablesOf(abcReport(abcResults({ movers: 0 })));
  expect([tables.has("VF_Movers"), tables.has("VF_Movement")]).toEqual([false, true]);
});

test("changes carry a sign", () => {
  const movers = tablesOf(abcReport(abcResults({}))).get("VF_Movers");
  expect(movers?.columns[5].numberFormat).toBe("+#,##0.00;-#,##0.00;#,##0.00");
});

test("with six tiers the table of periods has the whole width, below its chart", () => {
  const plan = abcReport(abcResults({ tiers: 6, periods: 3 }));
  const table = tablesOf(plan).get("VF_TiersByPeriod");
  const [, chart] = chartsOf(plan);
  expect(table?.table.columns).toHaveLength(13);
  expect(table?.at.row).toBeGreaterThanOrEqual(chart.at.row + chart.rows);
});
