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

/** Revenue of four accounts, two criteria and their ratings, of which one is missing. */
export function scoredBook(first = "Alder Foods"): Book {
  return makeBook(
    {
      Sales: [
        ["Account", 2023, 2024, 2025],
        [first, 500, 600, 650],
        ["Birch & Sons", 200, 100, 0],
        ["Cedar Ltd", 50, 70, 60],
        ["Dogwood", 40, 60, 80],
      ],
      Criteria: [
        ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
        ["Revenue potential", "Growth", 50, "yes", "Rating"],
        ["Strategic fit", "Harmony", 50, "yes", "Rating"],
      ],
      Ratings: [
        ["Account", "Revenue potential", "Strategic fit"],
        [first, 9, 2],
        ["Birch & Sons", 3, 8],
        ["Cedar Ltd", 5, 5],
        ["Dogwood", undefined, 4],
      ],
    },
    {
      tables: { Revenue: "Sales!A1:D5", VF_Criteria: "Criteria!A1:E3", VF_Ratings: "Ratings!A1:C5" },
      name: "scored.xlsx",
    },
  );
}

/** A name without a place to break it. */
export const longName = `Donaudampfschifffahrtsgesellschaft${"skapitän".repeat(6)}`;
