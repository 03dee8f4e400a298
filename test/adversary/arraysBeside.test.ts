import { rectAddress } from "../../src/workbench/book/address";
import type { Book } from "../../src/workbench/book/Book";
import { recalculate } from "../../src/workbench/book/recalculate";
import { problemOf, resultOf, sheetNamed, valuesAt } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";
import { cloned } from "./cloned";
import { usersChanges } from "./usersCells";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
];
const books: Record<string, () => Book> = {
  "a table": () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C4" } }),
  "a plain range": () => makeBook({ Sales: rows }),
};

/** Formulas entered with Ctrl+Shift+Enter as in the old days, over so many cells, and one that spills by itself. */
const arrays: Record<string, { readonly text: string; readonly rows?: number }> = {
  "a legacy array formula over three cells": { text: "=B2:B4*2", rows: 3 },
  "a legacy array formula in one cell": { text: "=SUM(B2:B4*C2:C4)", rows: 1 },
  "a spill": { text: "=SEQUENCE(3)" },
};

function withArray(make: () => Book, name: string, row: number, column: number): Book {
  const book = make();
  const { text, rows: down } = arrays[name];
  const ref = down === undefined ? undefined : rectAddress({ row, column, rows: down, columns: 1 });
  sheetNamed(book, "Sales").cells.setFormula(row, column, { text, kind: ref ? "array" : "plain", ref });
  recalculate(book);
  return book;
}

describe.each(Object.keys(books))("beside %s", (kind) => {
  describe.each(Object.keys(arrays))("%s", (name) => {
    test.each([
      ["right beside it", 3],
      ["where the last of our columns would stand", 8],
    ])("%s is in the way and stays", async (_, column) => {
      const book = withArray(books[kind], name, 1, column);
      const before = cloned(book);
      const isPartOfRange = kind === "a plain range" && column === 3 && arrays[name].rows !== 1;
      const problem = await problemOf(book, "recomputeTiers");
      // Right beside a plain range, and as long, it is the range's next column, and ours come after it.
      expect(problem).toBe(isPartOfRange ? "done" : "noRoomBeside");
      if (isPartOfRange) expect(sheetNamed(book, "Sales").cells.formula(1, 3)?.text).toBe(arrays[name].text);
      else expect(usersChanges(before, book, [])).toEqual([]);
    });

    test("below it it stays, and the run is done", async () => {
      const book = withArray(books[kind], name, 7, 1);
      const before = cloned(book);
      const { sources } = await resultOf(book, "recomputeTiers");
      expect(usersChanges(before, book, sources)).toEqual([]);
      expect(valuesAt(book, "Sales", "E2:E4")).toEqual([[1], [2], [3]]);
    });
  });
});
