import type { Book } from "../../src/workbench/book/Book";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, sheetNamed } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
];
const withTable = (cells: (string | number | undefined)[][] = rows) =>
  makeBook({ Sales: cells }, { tables: { Revenue: "Sales!A1:C4" } });

/** The Problem a run ends with; the workbook must be as it was. */
async function refused(book: Book): Promise<string> {
  const before = await reopened(book);
  const code = await problemOf(book, "recomputeTiers");
  expect(diffBooks(before, await reopened(book))).toEqual([]);
  return code;
}

test("a read-only file", async () => {
  const book = withTable();
  book.readOnly = true;
  expect(await problemOf(book, "recomputeTiers")).toBe("readOnlyFile");
  expect(sheetNamed(book, "Sales").tables[0].columns).toHaveLength(3);
});

test("a protected structure", async () => {
  const book = withTable();
  book.structureProtected = true;
  expect(await refused(book)).toBe("structureProtected");
});

test("a protected sheet of the user", async () => {
  const book = withTable();
  sheetNamed(book, "Sales").protection = { options: {} };
  expect(await refused(book)).toBe("protectedSource");
});

test("a protected sheet of ours", async () => {
  const book = withTable();
  await resultOf(book, "recomputeTiers");
  sheetNamed(book, "ABC").protection = { options: {} };
  expect(await refused(book)).toBe("protectedReport");
});

test("a filtered table", async () => {
  const book = withTable();
  const sheet = sheetNamed(book, "Sales");
  sheet.tables[0].filters.set(0, { values: ["Alfreds"] });
  sheet.hiddenRows.add(2).add(3);
  expect(await refused(book)).toBe("filteredSource");
});

test("a hidden row", async () => {
  const book = withTable();
  sheetNamed(book, "Sales").hiddenRows.add(2);
  expect(await refused(book)).toBe("filteredSource");
});

test("something to the right of the table", async () => {
  expect(await refused(withTable([...rows.slice(0, 3), [...rows[3], "remark"]]))).toBe("noRoomBeside");
});

test("a formula to the right of the table that shows nothing", async () => {
  expect(await refused(withTable([...rows.slice(0, 3), [...rows[3], undefined, '=""']]))).toBe(
    "noRoomBeside",
  );
});

test("merged cells to the right of the table", async () => {
  const book = withTable();
  sheetNamed(book, "Sales").merges.push({ row: 1, column: 4, rows: 2, columns: 2 });
  expect(await refused(book)).toBe("mergedBeside");
});

test("no revenue above zero", async () => {
  const book = makeBook({
    Sales: [
      ["Account", 2024],
      ["Alfreds", -5],
      ["Berglunds", 0],
    ],
  });
  expect(await refused(book)).toBe("noPositiveRevenue");
});

test("no revenue at all", async () => {
  expect(await refused(makeBook({ Sheet1: [["Hello"]] }))).toBe("noRevenue");
});

test("a setting that cannot be", async () => {
  const before = withTable();
  expect(await problemOf(before, "recomputeTiers", { set: { "Tier line A": "lots" } })).toBe("badOverride");
  expect(await problemOf(before, "recomputeTiers", { set: { Colour: "red" } })).toBe("unknownSetting");
  expect(await problemOf(before, "recomputeTiers", { sources: ["Nowhere!A1:B2"] })).toBe("unknownSource");
});

test("Write tier columns = no writes the sheets alone, whatever stands beside the data", async () => {
  const book = withTable([...rows.slice(0, 3), [...rows[3], "remark"]]);
  sheetNamed(book, "Sales").protection = { options: {} };
  await resultOf(book, "recomputeTiers", { set: { "Write tier columns": "no" } });
  expect(cellsOf(book, "Revenue")[0]).toHaveLength(3);
  expect(cellsOf(book, "VF_Pareto")).toHaveLength(4);
  const kept = cellsOf(book, "VF_Settings").find(([name]) => name === "Write tier columns");
  expect(kept?.[1]).toBe("no");
});

test("a run that is cancelled before it writes leaves everything as it was", async () => {
  const book = withTable();
  const before = await reopened(book);
  const stop = new AbortController();
  const onStep = (step: string) => {
    if (step === "computing") stop.abort();
  };
  expect(await problemOf(book, "recomputeTiers", { signal: stop.signal, onStep })).toBe("cancelled");
  expect(diffBooks(before, await reopened(book))).toEqual([]);
});
