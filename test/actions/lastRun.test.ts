import { settingList } from "../../src/model/settingList";
import type { Book } from "../../src/workbench/book/Book";
import { deleteRows } from "../../src/workbench/book/deleteRows";
import { enterCell } from "../../src/workbench/book/enterCell";
import { insertRows } from "../../src/workbench/book/insertRows";
import { sortRange } from "../../src/workbench/book/sortRange";
import type { NodeHostOptions } from "../../src/workbench/host/transport/createNodeHost";
import { makeBook } from "../workbench/makeBook";
import { reopened, resultOf, runOn, sheetNamed, today } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
];
const withTable = () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C4" } });
const withRange = () => makeBook({ Sales: rows });

const type = (book: Book, row: number, column: number, text: string, sheet = "Sales") =>
  enterCell(book, sheetNamed(book, sheet), row, column, text);

const lastRunOf = async (book: Book, set?: Record<string, string>) =>
  (await resultOf(book, "inspect", { set })).lastRun;

const current = { asOf: today.toISOString(), current: true };
const changed = (what: "source" | "settings") => ({
  asOf: today.toISOString(),
  current: false,
  changed: what,
});

test("a workbook without a run tells of none", async () => {
  expect(await lastRunOf(withTable())).toBeUndefined();
});

describe.each([
  ["a table", withTable],
  ["a plain range", withRange],
])("after a run on %s", (_, bookOf) => {
  test("the results are current, after saving and opening too", async () => {
    const book = bookOf();
    await resultOf(book, "recomputeTiers");
    expect(await lastRunOf(book)).toEqual(current);
    expect(await lastRunOf(await reopened(book))).toEqual(current);
  });

  test.each<[string, (book: Book) => void]>([
    ["an amount", (book) => type(book, 1, 2, "901")],
    ["a cent", (book) => type(book, 1, 2, "900.01")],
    ["an account's name", (book) => type(book, 1, 0, "Alfreds AG")],
    ["a period", (book) => type(book, 0, 2, "2025")],
    ["an account below", (book) => (type(book, 4, 0, "Drachenblut"), type(book, 4, 1, "7"))],
    ["a row less", (book) => deleteRows(book, sheetNamed(book, "Sales"), 2, 1)],
    ["two amounts that change places", (book) => (type(book, 2, 1, "100"), type(book, 3, 1, "300"))],
  ])("an edit of %s shows, and is gone when it is undone", async (_edit, edit) => {
    const book = bookOf();
    await resultOf(book, "recomputeTiers");
    const before = await reopened(book);
    edit(book);
    expect(await lastRunOf(book)).toEqual(changed("source"));
    await resultOf(book, "recomputeTiers");
    expect(await lastRunOf(book)).toEqual(current);
    expect(await lastRunOf(before)).toEqual(current);
  });

  test("the amount typed back, the results are current again", async () => {
    const book = bookOf();
    await resultOf(book, "recomputeTiers");
    type(book, 1, 2, "901");
    expect(await lastRunOf(book)).toEqual(changed("source"));
    type(book, 1, 2, "900");
    expect(await lastRunOf(book)).toEqual(current);
  });

  test("rows that come above, and cells beside, change nothing", async () => {
    const book = bookOf();
    await resultOf(book, "recomputeTiers");
    insertRows(book, sheetNamed(book, "Sales"), 0, 2);
    type(book, 30, 20, "a word of mine");
    expect(await lastRunOf(book)).toEqual(current);
  });
});

test("a table may be sorted; a plain range may not, as our columns beside it stay where they are", async () => {
  const states = [];
  for (const book of [withTable(), withRange()]) {
    await resultOf(book, "recomputeTiers");
    const accounts = { row: 1, column: 0, rows: 3, columns: book.sheets[0].tables[0]?.area.columns ?? 3 };
    sortRange(book, sheetNamed(book, "Sales"), accounts, [{ column: 1, ascending: true }]);
    states.push(await lastRunOf(book));
  }
  expect(states).toEqual([current, changed("source")]);
});

test("a setting changed on the sheet shows as such, and when to run is none", async () => {
  const book = withTable();
  await resultOf(book, "recomputeTiers");
  const { cells } = sheetNamed(book, "KAM Settings");
  const at = (key: string) =>
    Array.from({ length: 40 }, (_, row) => row).find((row) => cells.value(row, 1) === key) ?? -1;
  type(book, at("Recompute by itself"), 2, "yes", "KAM Settings");
  expect(await lastRunOf(book)).toEqual(current);
  type(book, at("Tier line A"), 2, "0.7", "KAM Settings");
  expect(await lastRunOf(book)).toEqual(changed("settings"));
  expect(settingList.map(({ key }) => at(key))).not.toContain(-1);
});

test("settings tried out and not kept are not the ones of the run", async () => {
  const book = withTable();
  await resultOf(book, "recomputeTiers");
  expect(await lastRunOf(book, { "Pareto line": "0.7" })).toEqual(changed("settings"));
  expect(await lastRunOf(book)).toEqual(current);
});

test("where the revenue is gone, the results are out of date", async () => {
  const book = withRange();
  await resultOf(book, "recomputeTiers", { set: { "Write tier columns": "no" } });
  deleteRows(book, sheetNamed(book, "Sales"), 0, 4);
  expect(await lastRunOf(book)).toEqual(changed("source"));
});

test("a run that broke off is told, until the next one has finished it", async () => {
  const book = withTable();
  await resultOf(book, "recomputeTiers");
  type(book, 1, 2, "901");
  const breakOff: NodeHostOptions["intercept"] = ({ n }) =>
    n === 4 ? { kind: "fail after", actions: 3, code: "AccessDenied" } : undefined;
  const { outcome } = await runOn(book, "recomputeTiers", {}, { intercept: breakOff });
  expect(outcome.kind).toBe("problem");
  expect(await lastRunOf(book)).toEqual({ current: false, changed: "unfinished" });
  await resultOf(book, "recomputeTiers");
  expect(await lastRunOf(book)).toEqual(current);
});
