import fc from "fast-check";
import { earningsOf } from "../../../src/analyses/profit/earningsOf";
import { whaleCurve } from "../../../src/analyses/profit/whaleCurve";
import type { Table } from "../../../src/model/table";
import { profitReport } from "../../../src/reports/profit/profitReport";
import { collisions, tablesOf } from "../areasOf";

const products = (rows: number, count: number): Table => ({
  name: "VF_CategoryProducts",
  rows,
  columns: [
    { name: "Category", kind: "text", values: Array.from({ length: rows }, (_, at) => `Category ${at}`) },
    ...Array.from({ length: count }, (_, at) => ({
      name: `Product ${at}`,
      kind: "number" as const,
      values: new Float64Array(rows),
    })),
    { name: "Total", kind: "number", values: new Float64Array(rows) },
  ],
});

function sheetOf(lines: readonly (readonly [number, number, number])[], grid?: Table) {
  const accounts = lines.map(([revenue, costOfGoods, costToServe], at) => ({
    ...{ name: `Account ${at}`, revenue, costOfGoods, costToServe },
    ...{ category: "", products: [] },
  }));
  const earnings = earningsOf(accounts);
  const area = { row: 0, column: 0, rows: 2, columns: 5 };
  return profitReport({
    earnings,
    curve: whaleCurve(earnings.earnings),
    grid,
    currency: "",
    notes: [],
    stamp: { asOf: new Date(2026, 10, 21), place: { sheetId: "1", sheet: "Costs", area } },
  });
}

const amount = fc.integer({ min: -100, max: 1_000 });
const lines = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 40 });

test("no block lies over another, and charts name tables of the sheet, whatever the amounts", () => {
  const grids = fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 14 })));
  fc.assert(
    fc.property(lines, grids, (all, grid) => {
      const sheet = sheetOf(all, grid ? products(...grid) : undefined);
      expect(collisions(sheet)).toEqual([]);
      const tables = tablesOf(sheet);
      for (const block of sheet.blocks) {
        if (block.kind !== "chart") continue;
        const refs = block.series.flatMap(({ values, across }) => [values, ...(across ? [across] : [])]);
        for (const { table, column } of refs)
          expect(tables.get(table)?.table.columns.map(({ name }) => name)).toContain(column);
      }
    }),
    { numRuns: 60 },
  );
});

test("an account far out is told of in a note and leaves the others their room", () => {
  const sheet = sheetOf([
    [1000, 400, 100],
    [800, 400, 120],
    [10, 5, 900],
  ]);
  const notes = sheet.blocks.find(({ name }) => name === "notes");
  expect(notes?.kind === "text" && notes.cells.flat().join(" ")).toMatch(/Too far out.*Account 2/);
  expect(tablesOf(sheet).has("VF_LossPoints")).toBe(false);
  expect(tablesOf(sheet).get("VF_ProfitMatrix")?.table.rows).toBe(3);
});

test("of ten thousand accounts the charts show what can be seen, the table shows all", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => [20_000 - at, 8_000, 1_000] as const);
  const tables = tablesOf(sheetOf(many));
  expect(tables.get("VF_ProfitMatrix")?.table.rows).toBe(10_000);
  expect(tables.get("VF_ProfitPoints")?.table.rows).toBe(500);
  expect(tables.get("VF_WhaleCurve")?.table.rows).toBeLessThan(210);
});
