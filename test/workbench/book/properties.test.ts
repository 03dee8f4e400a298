import fc from "fast-check";
import type { Rect } from "../../../src/workbench/book/Book";
import { CellStore, type CellValue } from "../../../src/workbench/book/CellStore";
import { insertRows } from "../../../src/workbench/book/insertRows";
import { deleteRows } from "../../../src/workbench/book/deleteRows";
import { openBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { makeBook } from "../makeBook";
import { diffBooks } from "../../../src/workbench/book/diffBooks";

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ unit: "grapheme" }).map((text) => (text.startsWith("=") ? "'" + text : text)),
  fc.string({ unit: "binary" }).map((text) => text.replace(/^=|[\ud800-\udfff]/g, "_")),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }, undefined),
);
const grid = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

test("any values come back from the file as they were", async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const book = makeBook({ S: rows });
      expect(diffBooks(book, await openBook(await saveBook(book), "a.xlsx"))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

type Direction = "down" | "right" | "up" | "left";

/** Moving cells said the slow way, on a plain grid large enough for all of them. */
function moved(rows: CellValue[][], area: Rect, direction: Direction): CellValue[][] {
  const size = 16;
  const isRow = direction === "down" || direction === "up";
  const opens = direction === "down" || direction === "right";
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const [line, start, count] = isRow ? [row, area.row, area.rows] : [column, area.column, area.columns];
      const inBand = isRow
        ? column >= area.column && column < area.column + area.columns
        : row >= area.row && row < area.row + area.rows;
      if (!inBand || line < start) return rows[row]?.[column];
      if (opens && line < start + count) return undefined;
      const shift = opens ? -count : count;
      return isRow ? rows[row + shift]?.[column] : rows[row]?.[column + shift];
    }),
  );
}

test("cells open and close as on a sheet of paper", () => {
  const area = fc.record({
    row: fc.nat(9),
    column: fc.nat(7),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  const direction = fc.constantFrom<Direction>("down", "right", "up", "left");
  fc.assert(
    fc.property(grid, area, direction, (rows, where, towards) => {
      const cells = new CellStore();
      rows.forEach((line, row) => line.forEach((each, column) => cells.setValue(row, column, each)));
      if (towards === "down" || towards === "right") cells.insertCells(where, towards);
      else cells.deleteCells(where, towards);
      const found = Array.from({ length: 16 }, (_, row) =>
        Array.from({ length: 16 }, (_, column) => cells.value(row, column)),
      );
      expect(found).toEqual(moved(rows, where, towards));
    }),
    { numRuns: 300 },
  );
});

test("rows that are inserted and deleted again leave everything as it was", () => {
  fc.assert(
    fc.property(grid, fc.nat(9), fc.integer({ min: 1, max: 5 }), (rows, at, count) => {
      const data = { S: [...rows, ["=SUM(A1:B4)+$A$2", "=S!A:A"]], Other: [["=S!B3*SUM(S!1:9)"]] };
      const book = makeBook(data);
      insertRows(book, book.sheets[0], at, count);
      deleteRows(book, book.sheets[0], at, count);
      expect(diffBooks(makeBook(data), book)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
