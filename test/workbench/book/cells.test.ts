import { parseRect, quoteSheetName, rectAddress } from "../../../src/workbench/book/address";
import { CellStore } from "../../../src/workbench/book/CellStore";
import { cellAt, columnLeft, rowTop } from "../../../src/workbench/book/geometry";
import { internStyle } from "../../../src/workbench/book/internStyle";
import { newBook } from "../../../src/workbench/book/newBook";
import { newSheet } from "../../../src/workbench/book/newSheet";
import { sortRange } from "../../../src/workbench/book/sortRange";
import { usedArea } from "../../../src/workbench/book/usedArea";
import { makeBook } from "../makeBook";

test.each(["A1", "B2:C9", "A:C", "2:4", "XFD1048576"])("%s is an address there and back", (address) => {
  const rect = parseRect(address);
  expect(rect && rectAddress(rect)).toBe(address);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Sheet1"])(
  "%j is no address",
  (text) => {
    expect(parseRect(text)).toBeUndefined();
  },
);

test("corners may come in any order and with dollars", () => {
  expect(parseRect("$C$9:B2")).toEqual({ row: 1, column: 1, rows: 8, columns: 2 });
});

test.each([
  ["Sheet1", "Sheet1"],
  ["Key accounts", "'Key accounts'"],
  ["It's", "'It''s'"],
  ["1997", "'1997'"],
  ["AB12", "'AB12'"],
  ["Umsätze", "Umsätze"],
])("sheet %s is spelled %s", (name, spelled) => expect(quoteSheetName(name)).toBe(spelled));

test("a store keeps values, formulas and styles apart and forgets nothing on the way", () => {
  const cells = new CellStore();
  cells.setValue(3, 2, "x");
  cells.setStyle(3, 30, 7);
  cells.setFormula(5, 1, { text: "=1", kind: "plain" });
  expect([cells.value(3, 2), cells.value(3, 1), cells.value(0, 0)]).toEqual(["x", undefined, undefined]);
  expect([cells.style(3, 30), cells.style(3, 31)]).toEqual([7, 0]);
  expect([cells.rowCount, cells.columnCount(5)]).toEqual([6, 2]);
  cells.insertRows(4, 2);
  expect([...cells.eachFormula()].map(({ row }) => row)).toEqual([7]);
});

test("the used area is that of values and formulas, or of formats too", () => {
  const sheet = newSheet("S");
  expect(usedArea(sheet, true)).toBeUndefined();
  sheet.cells.setValue(2, 3, 0);
  sheet.cells.setFormula(4, 1, { text: "=1", kind: "plain" });
  sheet.cells.setStyle(9, 9, 1);
  sheet.cells.setValue(20, 20, "x");
  sheet.cells.setValue(20, 20, undefined);
  expect(usedArea(sheet, true)).toEqual({ row: 2, column: 1, rows: 3, columns: 3 });
  expect(usedArea(sheet, false)).toEqual({ row: 2, column: 1, rows: 8, columns: 9 });
});

test("equal styles are one, however they are written; locked is not the same as unlocked", () => {
  const book = newBook("b");
  const bold = internStyle(book, { numberFormat: "0", font: { bold: true, size: undefined } });
  expect(internStyle(book, { font: { bold: true, italic: false }, numberFormat: "0" })).toBe(bold);
  expect(internStyle(book, { numberFormat: "0", font: { bold: true }, locked: false })).not.toBe(bold);
  expect(internStyle(book, { numberFormat: "General" })).toBe(0);
});

test("points and cells find each other around hidden and wide columns", () => {
  const sheet = newSheet("S");
  sheet.columnWidths.set(1, 100);
  sheet.hiddenColumns.add(2);
  sheet.rowHeights.set(0, 30);
  expect([0, 1, 2, 3, 4].map((column) => columnLeft(sheet, column))).toEqual([0, 48, 148, 148, 196]);
  expect([rowTop(sheet, 1), rowTop(sheet, 3)]).toEqual([30, 60]);
  expect(cellAt(sheet, 150, 31)).toEqual({ row: 1, column: 3, offsetX: 2, offsetY: 1 });
  expect(cellAt(sheet, 0, 0)).toEqual({ row: 0, column: 0, offsetX: 0, offsetY: 0 });
});

test("sorting puts numbers before text, logical values and errors, and blanks last both ways", () => {
  const values = ["b", undefined, true, 2, "A", { error: "#N/A" }, 1];
  const book = makeBook({ S: values.map((value, at) => [value, at]) });
  const area = { row: 0, column: 0, rows: 7, columns: 2 };
  const order = () => values.map((_, row) => book.sheets[0].cells.value(row, 0));
  sortRange(book, book.sheets[0], area, [{ column: 0, ascending: true }]);
  expect(order()).toEqual([1, 2, "A", "b", true, { error: "#N/A" }, undefined]);
  sortRange(book, book.sheets[0], area, [{ column: 0, ascending: false }]);
  expect(order()).toEqual([{ error: "#N/A" }, true, "b", "A", 2, 1, undefined]);
});

test("sorted formulas keep pointing at their own row", () => {
  const book = makeBook({
    S: [
      [2, "=A1*10"],
      [1, "=A2*10"],
    ],
  });
  sortRange(book, book.sheets[0], { row: 0, column: 0, rows: 2, columns: 2 }, [
    { column: 0, ascending: true },
  ]);
  expect([0, 1].map((row) => book.sheets[0].cells.formula(row, 1)?.text)).toEqual(["=A1*10", "=A2*10"]);
  expect([0, 1].map((row) => book.sheets[0].cells.value(row, 1))).toEqual([10, 20]);
});

test("a negative zero is a zero, as Excel knows no other", () => {
  const cells = new CellStore();
  for (const column of [0, 1]) cells.setValue(0, column, -0);
  expect([cells.value(0, 0), cells.value(0, 1)]).toEqual([0, 0]);
});
