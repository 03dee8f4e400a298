import type { BookReading } from "../../src/workbook/BookReading";
import { look, read } from "../../src/workbook/read";
import type { Book } from "../../src/workbench/book/Book";
import { createNodeHost, type NodeHostOptions } from "../../src/workbench/host/transport/createNodeHost";
import { sheetNamed } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";

interface Reading {
  readonly book: BookReading;
  readonly requests: number;
}

async function readThrough(book: Book, how: typeof read, options?: NodeHostOptions): Promise<Reading> {
  const host = createNodeHost(book, options);
  const leave = host.useGlobally();
  const reading = await how();
  leave();
  return { book: reading, requests: host.requests() };
}

const rows = [
  ["Account", 2024],
  ["Alfreds", 100],
  ["Berglunds", undefined],
];

test("cells, tables, names and marks come in 2 requests", async () => {
  const source = makeBook({ Sales: rows, Blank: [] }, { tables: { Revenue: "Sales!A1:B3" } });
  source.names.push({ name: "Rate", formula: "=1.2", visible: true, comment: "" });
  const { book, requests } = await readThrough(source, read);
  expect(requests).toBe(2);
  const [sales, blank] = book.sheets;
  expect(sales).toMatchObject({ name: "Sales", visibility: "Visible", protected: false, role: undefined });
  // Excel keeps a table's headers as text.
  expect(sales.cells).toEqual([
    ["Account", "2024"],
    ["Alfreds", 100],
    ["Berglunds", ""],
  ]);
  expect(sales.tables).toMatchObject([
    { name: "Revenue", area: { row: 0, column: 0, rows: 3, columns: 2 }, hasTotals: false, filtered: false },
  ]);
  expect([blank.used, blank.cells]).toEqual([undefined, []]);
  expect(book.names).toEqual(["Rate"]);
});

test("the workbook's separators and its date system", async () => {
  const source = makeBook({ Sales: rows });
  source.culture = { name: "de-DE", decimal: ",", group: "." };
  source.date1904 = true;
  const { book } = await readThrough(source, read);
  expect(book.culture).toEqual({ name: "de-DE", decimal: ",", group: "." });
  expect(book.date1904).toBe(true);
});

test("cells that do not begin in A1, with their formats beside them", async () => {
  const source = makeBook({ Sales: [[], [], [undefined, "Account", 45000], [undefined, "Alfreds", 1]] });
  const sheet = sheetNamed(source, "Sales");
  source.styles.push({ numberFormat: "yyyy-mm-dd" });
  sheet.cells.setStyle(2, 2, source.styles.length - 1);
  const { book } = await readThrough(source, read);
  expect(book.sheets[0].used).toEqual({ row: 2, column: 1, rows: 2, columns: 2 });
  expect(book.sheets[0].formats).toEqual([
    ["General", "yyyy-mm-dd"],
    ["General", "General"],
  ]);
});

test("hidden rows and merged cells", async () => {
  const source = makeBook({ Sales: rows });
  const sheet = sheetNamed(source, "Sales");
  sheet.hiddenRows.add(1);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  const { book } = await readThrough(source, read);
  expect(book.sheets[0].hiddenRows).toEqual([1]);
  expect(book.sheets[0].merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
});

test("a look does not ask for merged cells, which would cost the user's undo", async () => {
  const source = makeBook({ Sales: rows });
  sheetNamed(source, "Sales").merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  const { book, requests } = await readThrough(source, look);
  expect(requests).toBe(2);
  expect(book.sheets[0].merged).toEqual([]);
});

test("hidden rows in more pieces than an address may list are found all the same", async () => {
  const count = 3000;
  const source = makeBook({ Sales: Array.from({ length: count }, (_, at) => [`Account ${at}`, at]) });
  const hidden = Array.from({ length: count / 2 }, (_, at) => 2 * at + 1);
  for (const row of hidden) sheetNamed(source, "Sales").hiddenRows.add(row);
  const { book } = await readThrough(source, read);
  expect(book.sheets[0].hiddenRows).toEqual(hidden);
});

test("a very hidden sheet's cells are not read", async () => {
  const source = makeBook({ Sales: rows, Secret: rows });
  sheetNamed(source, "Secret").visibility = "VeryHidden";
  const { book } = await readThrough(source, read);
  const [, secret] = book.sheets;
  expect([secret.visibility, secret.used, secret.cells]).toEqual(["VeryHidden", undefined, []]);
});

test("a report of ours is known by its mark and not read, the settings are", async () => {
  const source = makeBook({ Sales: rows, Report: rows, Options: rows, Moved: rows });
  const [, report, options, moved] = source.sheets;
  report.customProperties.set("vf.owner", "pareto");
  options.customProperties.set("vf.owner", "settings");
  source.settings.set("vf.sheets", { [report.id]: "pareto", [options.id]: "settings", [moved.id]: "abc" });
  const { book, requests } = await readThrough(source, read);
  expect(book.sheets.map(({ role }) => role)).toEqual([undefined, "pareto", "settings", undefined]);
  expect(book.sheets.map(({ cells }) => cells.length)).toEqual([3, 0, 3, 3]);
  // The sheet that lost its mark had to be read again.
  expect(requests).toBe(3);
});

test("too large for one answer: read in pieces, the same in the end", async () => {
  const wide = Array.from({ length: 400 }, (_, at) => [`Account ${at}`, at, at / 7, `Land ${at % 9}`]);
  const source = makeBook({ One: wide, Two: wide.slice(0, 50), Blank: [] });
  const whole = await readThrough(source, look);
  const parts = await readThrough(source, look, { payloadLimit: 12_000 });
  expect(parts.book.sheets).toEqual(whole.book.sheets);
  expect(parts.requests).toBeGreaterThan(5);
});

test("more merged cells than Excel tells of do not keep the rest from being read", async () => {
  const source = makeBook({ Sales: rows, Report: Array.from({ length: 1300 }, () => ["a", "b"]) });
  for (let at = 0; at < 600; at++)
    sheetNamed(source, "Report").merges.push({ row: 2 * at, column: 0, rows: 1, columns: 2 });
  const { book } = await readThrough(source, read);
  expect(book.sheets[0].cells).toHaveLength(3);
});
