import fc from "fast-check";
import { Problem } from "../../src/model/problem";
import type { Cell } from "../../src/model/cells";
import { revenueOf } from "./revenueOf";
import { german, snapshotOf } from "./snapshotOf";

const hostile = [
  "=1+1",
  "+1",
  "-",
  "@SUM(A1)",
  "\tx",
  "\r",
  "'",
  "\u202eAcme",
  "\ud800",
  "😀",
  "Total",
  "Germany Total",
  "合计",
  "#N/A",
  "#REF!",
  "A".repeat(32_767),
  "1.234,5",
  "(5)",
  "80 %",
  "10 €",
  "$5",
  "EUR",
];
const headers = [
  "Account",
  "Customer name",
  "Company",
  "Date",
  "Currency",
  "Revenue",
  "Amount",
  "2023",
  "Q1 2024",
  "Jan",
  "FY24",
  "Sales 2024",
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Cell>("") },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...headers, 2023, 2024) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(...hostile) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>("Alpha", "alpha ", "Beta", "Gamma") },
  {
    weight: 4,
    arbitrary: fc.oneof(
      fc.integer({ min: -1000, max: 3000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
const format = fc.constantFrom("General", "0%", "yyyy-mm-dd", "#,##0 [$€-407]", "[$$-409]0", "yyyy");
const sheet = fc.record({
  body: grid,
  hasHeader: fc.boolean(),
  isTable: fc.boolean(),
  hasTotals: fc.boolean(),
  formats: fc.array(fc.array(format, { maxLength: 7 }), { maxLength: 12 }),
  hiddenRows: fc.uniqueArray(fc.nat(14), { maxLength: 4 }),
});

test("any workbook gives revenue or a named Problem, and finite sums with a key for every row", () => {
  const seen = { revenue: 0, problems: 0 };
  fc.assert(
    fc.property(
      fc.array(sheet, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom("", "EUR"),
      (sheets, visibleRowsOnly, currency) => {
        const literals = sheets.map(({ body, hasHeader, isTable, hasTotals, formats, hiddenRows }, index) => {
          const cells = hasHeader ? [["Account", "2023", "Q1 2024", "x"], ...body] : body;
          const tables = isTable && cells.length > 1 ? { [`T${index}`]: `A1:D${cells.length}` } : {};
          return [
            `Sheet ${index}`,
            { cells, tables, withTotals: hasTotals ? Object.keys(tables) : [], formats, hiddenRows },
          ] as const;
        });
        try {
          const { revenue } = revenueOf(snapshotOf(Object.fromEntries(literals), { culture: german }), {
            visibleRowsOnly,
            currency,
          });
          seen.revenue++;
          expect(
            revenue.amounts.every(
              (sums) => sums.length === revenue.names.length && sums.every(Number.isFinite),
            ),
          ).toBe(true);
          expect(new Set(revenue.keys).size).toBe(revenue.keys.length);
          for (const { rowKeys, area } of revenue.sources) {
            expect(rowKeys).toHaveLength(area.rows - 1);
            expect(rowKeys.every((key) => key === "" || revenue.keys.includes(key))).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          expect(error.message).not.toMatch(/\{\w+\}/);
          seen.problems++;
        }
      },
    ),
    { numRuns: 1_000 },
  );
  // The workbooks are not all of one kind.
  expect(seen.revenue).toBeGreaterThan(100);
  expect(seen.problems).toBeGreaterThan(100);
}, 30_000);
