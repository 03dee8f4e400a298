import { parseRect } from "../../../src/workbench/book/address";
import type { Book } from "../../../src/workbench/book/Book";
import { touchesFormulas } from "../../../src/workbench/book/calculation/touchesFormulas";
import { makeBook } from "../makeBook";

const sales = [
  ["Account", 2024, 2025],
  ["Alfreds", 120, 80],
  ["Bon app'", 60, 90],
];

function bookWith(formula: string): Book {
  return makeBook({ Sales: sales, Sums: [[formula]] }, { tables: { Revenue: "Sales!A1:C3" } });
}

function isTouched(book: Book, sheet: number, address: string): boolean {
  const rect = parseRect(address);
  if (!rect) throw new Error(`No address: ${address}`);
  return touchesFormulas(book, new Map([[book.sheets[sheet], rect]]));
}

test.each<[string, string, boolean]>([
  ["=SUM(Sales!B2:B3)", "B3", true],
  ["=SUM(Sales!B2:B3)", "A1:D9", true],
  ["=SUM(Sales!B2:B3)", "C3", false],
  ["=SUM(Sales!B:B)", "B900", true],
  ["=SUM(Sales!$B$2:$B$3)", "B4", false],
  ["=SUM(Revenue[2024])", "C2", true],
  ["=ROWS(Revenue)", "A2", true],
  ["=ROWS(Revenue)", "D2", false],
  ['="Revenue"&D1', "B2", false],
  ["=SUM(Gone!B2)", "D9", true],
  ['=INDIRECT("Sales!B2")', "D9", true],
  ["=TODAY()", "D9", true],
  ["=SUM(Sales:Sums!D9)", "D9", true],
  ["=B1+1", "B1", false],
])("%s is calculated anew when Sales!%s changed: %s", (formula, address, touched) => {
  expect(isTouched(bookWith(formula), 0, address)).toBe(touched);
});

test("a formula that was just written is calculated", () => {
  expect(isTouched(bookWith("=1+1"), 1, "A1:B2")).toBe(true);
  expect(isTouched(bookWith("=1+1"), 1, "B2")).toBe(false);
});

test("a formula that spills is always calculated: something may stand in its way", () => {
  const book = bookWith("=SEQUENCE(3)");
  expect(isTouched(book, 1, "A2")).toBe(true);
});

test("a name's formula is looked through", () => {
  const book = bookWith("=Best*2");
  book.names = [{ name: "Best", formula: "=Sales!$B$2", visible: true, comment: "" }];
  expect(isTouched(book, 0, "B2")).toBe(true);
  expect(isTouched(book, 0, "B3")).toBe(false);
});
