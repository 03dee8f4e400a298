import { newBook } from "../../../src/workbench/book/newBook";
import { copiedText, pastedCells } from "../../../src/workbench/page/grid/clipboard";

test("cells are copied as they are shown", () => {
  const book = newBook("book.xlsx");
  const { cells } = book.sheets[0];
  book.styles.push({ numberFormat: "0.0%" });
  cells.setValue(0, 0, 'The "vital" few');
  cells.setValue(0, 1, 0.601);
  cells.setStyle(0, 1, 1);
  cells.setValue(1, 1, 12);
  expect(copiedText(book, book.sheets[0], { row: 0, column: 0, rows: 2, columns: 2 })).toBe(
    '"The ""vital"" few"\t60.1%\r\n\t12',
  );
});

test("what another program copied comes back as rows and columns", () => {
  expect(pastedCells("Account\t2024\r\nAurelia\t1,200\r\n")).toEqual([
    ["Account", "2024"],
    ["Aurelia", "1,200"],
  ]);
  expect(pastedCells('"two\nlines"\t"5"" pipe"')).toEqual([["two\nlines", '5" pipe']]);
  expect(pastedCells("one")).toEqual([["one"]]);
  expect(pastedCells("\t\nx")).toEqual([["", ""], ["x"]]);
});
