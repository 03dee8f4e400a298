import type { Book } from "../../../src/workbench/book/Book";
import { recalculate } from "../../../src/workbench/book/recalculate";
import { everythingBook } from "./everythingBook";
import { columnFormulas, results, scoreBook } from "./scoreBook";
import { withLibreOffice } from "./throughLibreOffice";

withLibreOffice("LibreOffice opens what we save", (throughLibreOffice) => {
  test("same values, tables, charts and shapes", async () => {
    const book = everythingBook();
    const theirs = await throughLibreOffice(book);
    expect(valuesOf(theirs)).toEqual(valuesOf(book));
    expect(theirs.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([["VF_Revenue"], []]);
    expect(theirs.sheets.map(({ charts }) => charts.length)).toEqual([1, 0]);
    expect(theirs.sheets.map(({ shapes }) => shapes.length)).toEqual([0, 4]);
  }, 180_000);

  test("the same in long columns, cell by cell", async () => {
    const formulas = columnFormulas.map((formula) =>
      // It reads a table's own columns only with the table's name.
      formula.replace(/(?<![\w\]])\[(?!@)/g, "VF_Scores["),
    );
    const book = scoreBook(330, formulas);
    // Without values of ours in the file, whatever comes back is its own.
    const theirs = await throughLibreOffice(book);
    recalculate(book);
    const rounded = (each: Book) =>
      results(each, 1, formulas.length).map((row) =>
        row.map((value) => (typeof value === "number" ? Number(value.toPrecision(10)) : (value ?? ""))),
      );
    expect(rounded(theirs)).toEqual(rounded(book));
  }, 180_000);
});

/** All values; numbers to twelve digits, which is what LibreOffice writes. */
function valuesOf(book: Book): unknown[] {
  return book.sheets.map(({ name, cells }) => [
    name,
    Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => {
        const value = cells.value(row, column);
        return typeof value === "number" ? Number(value.toPrecision(12)) : value;
      }),
    ),
  ]);
}
