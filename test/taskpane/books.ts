import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { makeBook } from "../workbench/makeBook";

/** A table of four accounts over two years; Cedar's second amount is no number. */
export function smallBook(): Book {
  const rows = [
    ["Alder Foods", 500, 600],
    ["Birch & Sons", 200, 100],
    ["Cedar Ltd", 50, "unknown"],
    ["Dogwood", 40, 60],
  ];
  return makeBook(
    { Sales: [["Account", 2023, 2024], ...rows] },
    { tables: { Revenue: "Sales!A1:C5" }, name: "small.xlsx" },
  );
}

/** Two tables that both look like revenue and are not plainly linked. */
export function twoBlocks(): Book {
  const table = (alder: number, birch: number): CellValue[][] => [
    ["Account", 2023, 2024],
    ["Alder Foods", alder, alder + 100],
    ["Birch & Sons", birch, birch + 10],
  ];
  return makeBook(
    { Sales: table(500, 200), Budget: table(550, 250) },
    { tables: { Revenue: "Sales!A1:C3", Plan: "Budget!A1:C3" }, name: "two.xlsx" },
  );
}

/** A workbook without any revenue. */
export function letter(): Book {
  return makeBook({ Letter: [["Dear Sir or Madam"], ["thank you for nothing"]] }, { name: "letter.xlsx" });
}

/** Revenue in two currencies, stated in a column. */
export function twoCurrencies(): Book {
  return makeBook(
    {
      Sales: [
        ["Account", "Currency", 2023, 2024],
        ["Alder Foods", "EUR", 500, 600],
        ["Birch & Sons", "USD", 200, 100],
        ["Cedar Ltd", "EUR", 50, 70],
      ],
    },
    { tables: { Revenue: "Sales!A1:D4" }, name: "currencies.xlsx" },
  );
}
