import { enterCell } from "../../src/workbench/book/enterCell";
import { insertRows } from "../../src/workbench/book/insertRows";
import { sortRange } from "../../src/workbench/book/sortRange";
import type { Book } from "../../src/workbench/book/Book";
import { recalculate } from "../../src/workbench/book/recalculate";
import { makeBook } from "../workbench/makeBook";
import { resultOf, sheetNamed, valuesAt } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500.1, 900],
  ["Berglunds", 300.2, 50],
  ["Chop-suey", 100, 40],
];

/** What the stamp line of the Pareto sheet says at its end. */
function stampOf(book: Book): string {
  recalculate(book);
  const stamp = String(valuesAt(book, "Pareto", "B4:B4")[0][0]);
  return stamp.slice(stamp.lastIndexOf("·") + 2);
}

const edits: Record<string, [string, (book: Book) => void]> = {
  "an amount": ["changed", (book) => enterCell(book, sheetNamed(book, "It's Q1"), 1, 2, "901")],
  "two amounts that sum up the same": [
    "current",
    (book) => {
      enterCell(book, sheetNamed(book, "It's Q1"), 1, 2, "899");
      enterCell(book, sheetNamed(book, "It's Q1"), 2, 2, "51");
    },
  ],
  "an account's name, which no formula sees": [
    "current",
    (book) => enterCell(book, sheetNamed(book, "It's Q1"), 1, 0, "Alfreds AG"),
  ],
  "an account below": [
    "changed",
    (book) => {
      enterCell(book, sheetNamed(book, "It's Q1"), 4, 0, "Drachenblut");
      enterCell(book, sheetNamed(book, "It's Q1"), 4, 1, "7");
    },
  ],
  "a row above": ["current", (book) => insertRows(book, sheetNamed(book, "It's Q1"), 0, 2)],
  "the order": [
    "current",
    (book) =>
      sortRange(book, sheetNamed(book, "It's Q1"), { row: 1, column: 0, rows: 3, columns: 10 }, [
        { column: 1, ascending: true },
      ]),
  ],
};

describe.each([
  ["a plain range", {}],
  ["a table", { tables: { Revenue: "It's Q1!A1:C4" } }],
])("the stamp line over %s, without the add-in", (_, options) => {
  test("says Current after a run, and after a second one", async () => {
    const book = makeBook({ "It's Q1": rows }, options);
    await resultOf(book, "recomputeTiers");
    expect(stampOf(book)).toMatch(/^Current/);
    await resultOf(book, "recomputeTiers");
    expect(stampOf(book)).toMatch(/^Current/);
  });

  test.each(Object.keys(edits))("after an edit of %s", async (edit) => {
    const book = makeBook({ "It's Q1": rows }, options);
    await resultOf(book, "recomputeTiers");
    const [state, make] = edits[edit];
    make(book);
    expect(stampOf(book)).toMatch(state === "current" ? /^Current/ : /^(?!Current).*changed/i);
    if (state === "changed") {
      await resultOf(book, "recomputeTiers");
      expect(stampOf(book)).toMatch(/^Current/);
    }
  });
});
