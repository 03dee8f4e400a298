import { rectAddress } from "../../../src/workbench/book/address";
import type { Book, Sheet } from "../../../src/workbench/book/Book";
import { deleteCells } from "../../../src/workbench/book/deleteCells";
import { deleteColumns } from "../../../src/workbench/book/deleteColumns";
import { deleteRows } from "../../../src/workbench/book/deleteRows";
import { insertCells } from "../../../src/workbench/book/insertCells";
import { insertColumns } from "../../../src/workbench/book/insertColumns";
import { insertRows } from "../../../src/workbench/book/insertRows";
import { makeBook } from "../makeBook";
import { everythingBook } from "./everythingBook";

const formulas = (sheet: Sheet) => [...sheet.cells.eachFormula()].map(({ formula }) => formula.text);

/** A book whose formula stands far away, so that only its references move. */
function withFormula(formula: string): { book: Book; data: Sheet; formula: () => string } {
  const book = makeBook({
    Data: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    Sums: [[formula]],
  });
  return { book, data: book.sheets[0], formula: () => formulas(book.sheets[1])[0] };
}

test.each([
  ["=SUM(Data!A1:A3)", "=SUM(Data!A1:A5)", "a range around the new rows grows"],
  ["=Data!A3", "=Data!A5", "a cell below moves down"],
  ["=Data!$A$1", "=Data!$A$1", "a cell above stays"],
  ["=SUM(Data!A:A)", "=SUM(Data!A:A)", "a whole column stays whole"],
  ["=SUM(Data!2:3)", "=SUM(Data!4:5)", "whole rows move"],
  ["=Sums!A9", "=Sums!A9", "another sheet's cells stay"],
  ['="Data!A3"', '="Data!A3"', "words stay words"],
])("inserting two rows: %s becomes %s (%s)", (before, after) => {
  const { book, data, formula } = withFormula(before);
  insertRows(book, data, 1, 2);
  expect(formula()).toBe(after);
});

test.each([
  ["=SUM(Data!A1:A3)", "=SUM(Data!A1:A2)"],
  ["=SUM(Data!A2:A2)", "=SUM(Data!#REF!)"],
  ["=Data!A3", "=Data!A2"],
  ["=Data!B2", "=Data!#REF!"],
])("deleting the second row: %s becomes %s", (before, after) => {
  const { book, data, formula } = withFormula(before);
  deleteRows(book, data, 1, 1);
  expect(formula()).toBe(after);
});

test("columns move as rows do", () => {
  const { book, data, formula } = withFormula("=Data!B1+SUM(Data!A1:B3)");
  insertColumns(book, data, 1, 1);
  expect(formula()).toBe("=Data!C1+SUM(Data!A1:C3)");
  expect(data.cells.value(0, 2)).toBe(2);
  deleteColumns(book, data, 0, 1);
  expect(formula()).toBe("=Data!B1+SUM(Data!A1:B3)");
});

test("cells that open in part of a sheet push only what is in their way", () => {
  const { book, data, formula } = withFormula("=Data!A2+Data!B2+SUM(Data!A1:B3)");
  insertCells(book, data, { row: 1, column: 0, rows: 1, columns: 1 }, "down");
  expect(formula()).toBe("=Data!A3+Data!B2+SUM(Data!A1:B3)");
  expect([0, 1, 2, 3].map((row) => [data.cells.value(row, 0), data.cells.value(row, 1)])).toEqual([
    [1, 2],
    [undefined, 4],
    [3, 6],
    [5, undefined],
  ]);
  deleteCells(book, data, { row: 0, column: 0, rows: 1, columns: 1 }, "left");
  expect([data.cells.value(0, 0), data.cells.value(0, 1)]).toEqual([2, undefined]);
});

test("everything that stands below follows inserted rows", () => {
  const book = everythingBook();
  const [sheet] = book.sheets;
  insertRows(book, sheet, 0, 2);
  expect(rectAddress(sheet.tables[0].area)).toBe("A3:D6");
  expect(sheet.merges.map(rectAddress)).toEqual(["A23:C23"]);
  expect(sheet.conditionalFormats[0].areas.map(rectAddress)).toEqual(["A4:A6", "A9:B10"]);
  expect(sheet.conditionalFormats[2].rule).toMatchObject({ formula: "=$B4>10" });
  expect(rectAddress(sheet.validations[0].areas[0])).toBe("F4:F6");
  expect(sheet.validations[2].rule).toEqual({ custom: { formula: "=ISNUMBER(B4)" } });
  expect([...sheet.hyperlinks.keys()]).toEqual(["A4", "A5"]);
  expect([...sheet.hiddenRows]).toEqual([9]);
  expect([...sheet.rowHeights]).toEqual([[2, 30]]);
  expect(sheet.frozen.rows).toBe(3);
  expect(sheet.page).toMatchObject({ printArea: "$A$3:$F$42", titleRows: "$3:$3" });
  expect(sheet.charts[0].top).toBe(20 + 2 * 15);
  expect(JSON.stringify(sheet.charts[0].model)).toContain("Revenue!$C$4:$C$6");
  expect(book.names.map(({ formula }) => formula)).toEqual(["=0.8", "=Revenue!$A$3:$B$5"]);
  expect(formulas(book.sheets[1])).toEqual(["=Revenue!C7"]);
});

test("a table grows by a column that is inserted in it, and shrinks by one that is deleted", () => {
  const book = makeBook(
    {
      S: [
        ["Account", "1996", "1997"],
        ["A", 1, 2],
      ],
    },
    { tables: { T: "S!A1:C2" } },
  );
  const [sheet] = book.sheets;
  sheet.tables[0].filters.set(2, { values: ["2"] });
  insertColumns(book, sheet, 1, 1);
  const [table] = sheet.tables;
  expect(table.columns.map(({ name }) => name)).toEqual(["Account", "Column2", "1996", "1997"]);
  expect(sheet.cells.value(0, 1)).toBe("Column2");
  expect([...table.filters.keys()]).toEqual([3]);
  deleteColumns(book, sheet, 1, 2);
  expect(sheet.tables[0].columns.map(({ name }) => name)).toEqual(["Account", "1997"]);
  expect([...sheet.tables[0].filters.keys()]).toEqual([1]);
  deleteRows(book, sheet, 0, 2);
  expect(sheet.tables).toEqual([]);
});

test("a chart over deleted rows shrinks, one below moves up, one fixed to the page stays", () => {
  const book = everythingBook();
  const [, sheet] = book.sheets;
  const [person, adviser, note] = sheet.shapes;
  deleteRows(book, sheet, 5, 2);
  expect([person.top, person.height]).toEqual([60, 45 - 30]);
  expect([adviser.top, adviser.height]).toEqual([200 - 30, 45]);
  expect(note.top).toBe(20);
});

test("new rows look like the row above", () => {
  const book = everythingBook();
  const [sheet] = book.sheets;
  const style = sheet.cells.style(1, 3);
  insertRows(book, sheet, 2, 1);
  expect([sheet.cells.style(2, 3), sheet.cells.style(3, 3)]).toEqual([style, 0]);
});
