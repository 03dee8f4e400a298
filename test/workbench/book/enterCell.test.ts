import { rectAddress } from "../../../src/workbench/book/address";
import { enterCell } from "../../../src/workbench/book/enterCell";
import { internStyle } from "../../../src/workbench/book/internStyle";
import { makeBook } from "../makeBook";

const sales = () =>
  makeBook(
    {
      S: [
        ["Account", "Revenue", "Double"],
        ["A", 2, "=[@Revenue]*2"],
        ["B", 3, "=[@Revenue]*2"],
        [],
        ["=SUM(T[Revenue])"],
      ],
    },
    { tables: { T: "S!A1:C3" } },
  );

test("a typed number brings its format, and formulas follow at once", () => {
  const book = sales();
  const [sheet] = book.sheets;
  enterCell(book, sheet, 1, 1, "$10");
  expect(book.styles[sheet.cells.style(1, 1)].numberFormat).toBe("$#,##0_);[Red]($#,##0)");
  expect([sheet.cells.value(1, 2), sheet.cells.value(4, 0)]).toEqual([20, 13]);
});

test("a cell's own format stays, and a cell of text takes everything as text", () => {
  const book = makeBook({ S: [[]] });
  const [sheet] = book.sheets;
  sheet.cells.setStyle(0, 0, internStyle(book, { numberFormat: "0.0" }));
  sheet.cells.setStyle(0, 1, internStyle(book, { numberFormat: "@" }));
  enterCell(book, sheet, 0, 0, "12%");
  enterCell(book, sheet, 0, 1, "=A1");
  expect([sheet.cells.value(0, 0), book.styles[sheet.cells.style(0, 0)].numberFormat]).toEqual([0.12, "0.0"]);
  expect([sheet.cells.value(0, 1), sheet.cells.formula(0, 1)]).toEqual(["=A1", undefined]);
});

test("a table takes in what is typed right below it, and its calculated columns go on", () => {
  const book = sales();
  const [sheet] = book.sheets;
  sheet.tables[0].columns[2].formula = "=[@Revenue]*2";
  enterCell(book, sheet, 3, 1, "5");
  expect(rectAddress(sheet.tables[0].area)).toBe("A1:C4");
  expect([sheet.cells.value(3, 2), sheet.cells.value(4, 0)]).toEqual([10, 10]);
});

test("a table takes in what is typed right beside it as a column with a name", () => {
  const book = sales();
  const [sheet] = book.sheets;
  enterCell(book, sheet, 0, 3, "Revenue");
  expect(sheet.tables[0].columns.map(({ name }) => name)).toEqual([
    "Account",
    "Revenue",
    "Double",
    "Revenue2",
  ]);
  expect(sheet.cells.value(0, 3)).toBe("Revenue2");
  enterCell(book, sheet, 1, 4, "x");
  expect(sheet.cells.value(0, 4)).toBe("Column5");
});

test("a header typed as a number becomes text; a blank one gets its name back", () => {
  const book = sales();
  const [sheet] = book.sheets;
  enterCell(book, sheet, 0, 1, "1997");
  expect([sheet.cells.value(0, 1), sheet.tables[0].columns[1].name]).toEqual(["1997", "1997"]);
  enterCell(book, sheet, 0, 1, "");
  expect(sheet.cells.value(0, 1)).toBe("1997");
});

test("an apostrophe keeps what follows as text, and remembers that it was typed", () => {
  const book = makeBook({ S: [[]] });
  const [sheet] = book.sheets;
  enterCell(book, sheet, 0, 0, "'007");
  expect([sheet.cells.value(0, 0), book.styles[sheet.cells.style(0, 0)].quotePrefix]).toEqual(["007", true]);
  enterCell(book, sheet, 0, 0, "7");
  expect(book.styles[sheet.cells.style(0, 0)].quotePrefix).toBeUndefined();
});
