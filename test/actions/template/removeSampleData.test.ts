import type { Book } from "../../../src/workbench/book/Book";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { enterCell } from "../../../src/workbench/book/enterCell";
import { makeBook } from "../../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed } from "../workbench";

jest.setTimeout(60_000);

test("without an edit the empty forms stay, with headers, rules and what belongs to a form", async () => {
  const book = await inserted();
  const { outcome, requests } = await runOn(book, "removeSampleData");
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: expect.stringMatching(/^The sample data is gone: 174 rows of 11 tables/), notes: [] },
  });
  expect(requests).toBeLessThanOrEqual(5);
  expect(cellsOf(book, "VF_Kpis")[0][2]).toBe("MRR");
  expect(
    cellsOf(book, "VF_Kpis")
      .slice(1)
      .flat()
      .filter((cell) => cell !== undefined),
  ).toEqual([]);
  expect(sheetNamed(book, "KPIs").validations.length).toBeGreaterThan(8);
  expect(rowsOf(book, "VF_Charter")[0]).toEqual({ Section: "Purpose", Text: undefined });
  expect(rowsOf(book, "VF_Criteria")).toHaveLength(6);
  expect(await problemOf(book, "removeSampleData")).toBe("noSampleData");
});

test("what a person typed stays, wherever it stands, and is said", async () => {
  const book = await inserted();
  const kpis = sheetNamed(book, "KPIs");
  enterCell(book, kpis, 8, 3, "99,999");
  enterCell(book, kpis, 26, 1, "Our own account");
  enterCell(book, sheetNamed(book, "Team members"), 10, 8, "ask Priya");
  const { notes } = await resultOf(book, "removeSampleData");
  expect(notes.map(({ text }) => text)).toEqual([
    "VF_Kpis on “KPIs”: 2 rows were changed or added and stay: KPIs!B9:J9, KPIs!B27:J27. Delete what you do not need.",
    "VF_Team on “Team members”: 1 row was changed or added and stays: 'Team members'!B11:I11. Delete what you do not need.",
  ]);
  const left = rowsOf(book, "VF_Kpis").filter(({ Account }) => Account !== undefined);
  expect(left.map(({ Account, MRR }) => [Account, MRR])).toEqual([
    ["Nordkyst Universitetssykehus", 99_999],
    ["Our own account", undefined],
  ]);
  expect(rowsOf(book, "VF_Team").filter(({ Person }) => Person !== undefined)).toHaveLength(1);
});

test("starting from the template again fills the blank forms: that is how a removal is undone", async () => {
  const book = await inserted();
  const before = await reopened(book);
  await resultOf(book, "removeSampleData");
  const { inserted: tables } = await resultOf(book, "insertTemplate");
  expect(tables).toHaveLength(11);
  expect(
    diffBooks(before, await reopened(book)).filter((line) => !/validations|Contents/.test(line)),
  ).toEqual([]);
});

test("sorted rows are known again", async () => {
  const book = await inserted();
  const sheet = sheetNamed(book, "Profit");
  const rows = cellsOf(book, "VF_Profit").slice(1).reverse();
  rows.forEach((row, down) =>
    row.forEach((cell, across) => sheet.cells.setValue(6 + down, 1 + across, cell)),
  );
  const { notes } = await resultOf(book, "removeSampleData");
  expect(notes).toEqual([]);
});

test("in the form that is left a person's own accounts are ranked, beside nothing of the sample's", async () => {
  const book = await inserted();
  await resultOf(book, "recomputeTiers");
  await resultOf(book, "removeSampleData");
  const sheet = sheetNamed(book, "Revenue");
  const own = [
    ["Alfreds", "900", "700"],
    ["Berglunds", "100", "50"],
  ];
  own.forEach(([name, before, now], at) => {
    enterCell(book, sheet, 5 + at, 1, name);
    enterCell(book, sheet, 5 + at, 6, before);
    enterCell(book, sheet, 5 + at, 7, now);
  });
  const { message, notes } = await resultOf(book, "recomputeTiers");
  expect(message).toMatch(/^Tiers recomputed: 1 A, 1 B, 0 C/);
  expect(notes.map(({ code }) => code)).toEqual(["emptyPeriod", "emptyPeriod"]);
  const rows = rowsOf(book, "Revenue");
  expect(rows.slice(0, 2).map(({ Account, Tier, Rank }) => [Account, Tier, Rank])).toEqual([
    ["Alfreds", "A", 1],
    ["Berglunds", "B", 2],
  ]);
  expect(rows.slice(2).every((row) => Object.values(row).every((cell) => cell === undefined))).toBe(true);
});

test("a workbook without samples says so; a protected sheet stops it before anything is cleared", async () => {
  expect(await problemOf(makeBook({ Sheet1: [] }), "removeSampleData")).toBe("noSampleData");
  const book = await inserted();
  sheetNamed(book, "Plan").protection = { options: {} };
  const before = await reopened(book);
  expect(await problemOf(book, "removeSampleData")).toBe("protectedSample");
  expect(diffBooks(before, await reopened(book))).toEqual([]);
});

async function inserted(): Promise<Book> {
  const book = makeBook({ Sheet1: [] });
  await resultOf(book, "insertTemplate");
  return book;
}
