import type { ChartBlock } from "../../src/model/chartPlan";
import { cellOf, columnOf, numbersOf } from "../../src/model/table";
import { neutral } from "../../src/reports/look";
import { paretoReport } from "../../src/reports/paretoReport";
import { tablesOf, textOf } from "./areasOf";
import { accountsOf, factsOf, paretoResults, stampOf, tableOf, withTiers } from "./tables";

const planOf = (accounts: number) => paretoReport(paretoResults({ accounts }));
const chartTableOf = (accounts: number) => {
  const block = tablesOf(planOf(accounts)).get("VF_ParetoChart");
  if (!block) throw new Error("no chart data");
  return block.table;
};
const chartOf = (plan: ReturnType<typeof planOf>): ChartBlock => {
  const chart = plan.blocks.find((block) => block.kind === "chart");
  if (chart?.kind !== "chart") throw new Error("no chart");
  return chart;
};

test("the sheet and its tables have the names everybody relies on", () => {
  const plan = paretoReport(paretoResults({ accounts: 5, unranked: 2 }));
  expect(plan.name).toBe("Pareto");
  expect([...tablesOf(plan).keys()].sort()).toEqual(["VF_Pareto", "VF_ParetoChart", "VF_Unranked"]);
});

test("title in B2, the finding in B3, the stamp in B4, the table's header below and frozen", () => {
  const plan = planOf(10);
  const at = (name: string) =>
    plan.blocks.flatMap((each) => (each.kind === "text" && each.name === name ? [each.at] : []));
  expect(["title", "finding", "stamp"].map((name) => at(name)[0])).toEqual([
    { row: 1, column: 1 },
    { row: 2, column: 1 },
    { row: 3, column: 1 },
  ]);
  expect(textOf(plan, "finding")).toBe(
    "5 of 10 accounts (50.0%) bring 80% of revenue; the top 20% bring 36.0%.",
  );
  expect(plan.frozenRows).toBe(1 + (tablesOf(plan).get("VF_Pareto")?.at.row ?? 0));
  expect(plan.print.titleRow).toBe(tablesOf(plan).get("VF_Pareto")?.at.row);
});

test("without unranked accounts there is no table of them", () => {
  expect(tablesOf(planOf(10)).has("VF_Unranked")).toBe(false);
});

test("up to fifty accounts each has its column, in the column of its tier", () => {
  const table = chartTableOf(50);
  expect(table.rows).toBe(50);
  expect(table.columns.map(({ name }) => name)).toEqual([
    "Account",
    "A revenue",
    "B revenue",
    "C revenue",
    "Cumulative share",
    "Line",
  ]);
  const row = (at: number) => table.columns.map((column) => cellOf(column, at));
  expect(row(0)).toEqual(["Account 1", 50, "", "", 50 / 1275, 0.8]);
  expect(row(20)).toEqual(["Account 21", "", 30, "", expect.any(Number), 0.8]);
});

test("from 51 accounts on: 48 columns, and the others together in a column that is no tier's", () => {
  const table = chartTableOf(51);
  expect(table.rows).toBe(49);
  const last = table.columns.map((column) => cellOf(column, 48));
  expect(last).toEqual(["Others (3)", "", "", "", 6, 1, 0.8]);
  const sum = ["A revenue", "B revenue", "C revenue", "Others"].reduce(
    (total, column) => total + Array.from(numbersOf(table, column)).reduce((a, b) => a + (b || 0), 0),
    0,
  );
  expect(sum).toBe((51 * 52) / 2);
});

test("long names are shortened below the columns only", () => {
  const accounts = accountsOf(1, ["A", "B", "C"]);
  const name = "Comércio Mineiro e Filhos de São Paulo";
  const columns = accounts.columns.map((column) =>
    column.name === "Account" ? { name: "Account", kind: "text" as const, values: [name] } : column,
  );
  const plan = paretoReport({ ...paretoResults({ accounts: 1 }), accounts: { ...accounts, columns } });
  const nameIn = (table: string) => {
    const block = tablesOf(plan).get(table);
    return block && cellOf(columnOf(block.table, "Account"), 0);
  };
  expect(nameIn("VF_Pareto")).toBe(name);
  expect(nameIn("VF_ParetoChart")).toBe("Comércio Mineiro e Fi…");
});

test("others that would dwarf the accounts run beyond the scale, and a sentence says so", () => {
  const plan = planOf(400);
  expect(chartOf(plan).value.maximum).toBe(400);
  expect(textOf(plan, "caption 1")).toBe(
    "The 48 largest accounts and, in the last column, the other 352 together: 77.5% of revenue, which runs beyond the scale.",
  );
  expect(chartOf(planOf(52)).value.maximum).toBeUndefined();
  expect(textOf(planOf(52), "caption 1")).toBe(
    "The 48 largest accounts and, in the last column, the other 4 together.",
  );
  expect(textOf(planOf(50), "caption 1")).toBeUndefined();
});

test("columns on the first axis, cumulative share and the line from 0 to 100% on the second", () => {
  const { series, secondary, value } = chartOf(planOf(10));
  expect(series.map(({ name, as, axis }) => [name, as, axis])).toEqual([
    ["A", "stacked column", "primary"],
    ["B", "stacked column", "primary"],
    ["C", "stacked column", "primary"],
    ["Cumulative share", "line", "secondary"],
    ["80% line", "line", "secondary"],
  ]);
  expect([secondary?.minimum, secondary?.maximum, value.minimum]).toEqual([0, 1, 0]);
});

test("the others have a neutral colour, as they are of several tiers", () => {
  const { series } = chartOf(planOf(51));
  const others = series.find(({ name }) => name === "Others");
  expect(others).toMatchObject({ as: "stacked column", axis: "primary", color: neutral });
  expect(series.map(({ values }) => values.column)).toContain("Others");
});

test("of one account the cumulative share is a point, as nothing leads to it", () => {
  const { series, description } = chartOf(planOf(1));
  expect(series.map(({ name, as }) => [name, as])).toEqual([
    ["A", "stacked column"],
    ["B", "stacked column"],
    ["C", "stacked column"],
    ["Cumulative share", "line with markers"],
  ]);
  expect(description).not.toContain("Dashed");
});

test("the line's label stands above the last column only where that is low", () => {
  const labelOf = (accounts: number) => chartOf(planOf(accounts)).series.at(-1)?.labels;
  expect(labelOf(10)).toMatchObject({ only: "last", position: "above" });
  expect(labelOf(400)).toBeUndefined();
});

test("large revenue is shown in thousands, which the stamp line says; the cells keep the full numbers", () => {
  const results = paretoResults({ accounts: 3 });
  const accounts = tableOf(
    "VF_Pareto",
    ["Rank", "Account", "Revenue", "Share", "Cumulative share"],
    [
      [1, "Alfa", 9_000_000, 0.6, 0.6],
      [2, "Bravo", 4_000_000, 0.27, 0.87],
      [3, "Charlie", 2_000_000, 0.13, 1],
    ],
  );
  const tier = {
    name: "Tier",
    kind: "label" as const,
    codes: Uint8Array.of(0, 1, 2),
    labels: ["A", "B", "C"],
  };
  const plan = paretoReport({
    ...results,
    accounts: { ...accounts, columns: [...accounts.columns, tier] },
    facts: { ...factsOf(3), base: 15_000_000 },
    stamp: { ...stampOf(["2025"], withTiers(3)), currency: "EUR" },
  });
  const block = tablesOf(plan).get("VF_Pareto");
  expect(block?.columns[2].numberFormat).toBe("#,##0,");
  expect(block && numbersOf(block.table, "Revenue")[0]).toBe(9_000_000);
  expect(textOf(plan, "stamp")).toContain("Revenue in thousands of EUR");
});

test("every note stands on the sheet with its address", () => {
  const results = paretoResults({ accounts: 4, notes: 12 });
  const list = paretoReport(results).blocks.find(({ name }) => name === "notes");
  const text = list?.kind === "text" ? list.cells.map(([line]) => line).join(" ") : "";
  for (const { address } of results.notes) expect(text).toContain(address);
  expect(textOf(paretoReport(results), "notesHeading")).toBe("Notes (12)");
  expect(textOf(planOf(4), "notes")).toBe("None. Everything was read as it stands.");
});
