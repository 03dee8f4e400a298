import type { Book } from "../../src/workbench/book/Book";
import { deleteRows } from "../../src/workbench/book/deleteRows";
import { insertColumns } from "../../src/workbench/book/insertColumns";
import { insertRows } from "../../src/workbench/book/insertRows";
import { sortRange } from "../../src/workbench/book/sortRange";
import { makeBook } from "../workbench/makeBook";
import { runAction } from "../../src/actions/runAction";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { cellsOf, runOn, sheetNamed, today, valuesAt } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
  ["Drachenblut", 10, 5],
];
const ranks: Record<string, number> = { Alfreds: 1, Berglunds: 2, "Chop-suey": 3, Drachenblut: 4 };

const withTable = () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C5" } });
const withRange = () => makeBook({ Sales: rows });
const sales = (book: Book) => sheetNamed(book, "Sales");

/** Edits of somebody else, none of which changes who ranks where. */
const edits: Record<string, (book: Book) => void> = {
  sort: (book) => {
    const columns = sales(book).tables[0]?.area.columns ?? sales(book).cells.columnCount(0);
    const area = { row: 1, column: 0, rows: 4, columns };
    sortRange(book, sales(book), area, [{ column: 1, ascending: true }]);
  },
  "insert a row above": (book) => insertRows(book, sales(book), 0, 1),
  "insert a column before": (book) => insertColumns(book, sales(book), 0, 1),
  "delete the last row": (book) => deleteRows(book, sales(book), 4, 1),
  rename: (book) => sales(book).cells.setValue(2, 0, "Bergman"),
};

/** What stands in the source's account column and below our header Rank, wherever they are. */
function accountsAndRanks(book: Book): [unknown, unknown][] {
  const { cells } = sales(book);
  const table = sales(book).tables[0]?.area ?? { row: 0, column: 0, rows: cells.rowCount, columns: 30 };
  const lines = valuesAt(book, "Sales", "A1:AD12");
  const header = lines.findIndex((line) => line.includes("Account"));
  const [account, rank] = ["Account", "Rank"].map((name) => lines[header].indexOf(name));
  expect(table.rows).toBeGreaterThan(0);
  if (rank < 0) return [];
  return lines
    .slice(header + 1)
    .filter((line) => line[account] !== undefined)
    .map((line) => [line[account], line[rank]]);
}

describe.each(Object.keys(edits))("%s", (edit) => {
  test.each([1, 2, 3, 4, 5])(
    "before request %d: no account of a table ever gets another one's rank",
    async (at) => {
      const book = withTable();
      let done = false;
      const intercept = ({ n }: { n: number }) => {
        if (n === at && !done) {
          done = true;
          edits[edit](book);
        }
      };
      const { outcome } = await runOn(book, "recomputeTiers", {}, { intercept });
      expect(done).toBe(true);
      for (const [account, rank] of accountsAndRanks(book)) {
        const expected = ranks[String(account) === "Bergman" ? "Berglunds" : String(account)];
        if (rank !== undefined) expect([account, rank]).toEqual([account, expected]);
      }
      expect(outcome).toMatchObject({ kind: "done" });
      const [header] = cellsOf(book, "Revenue");
      expect(header.filter((cell) => cell === "Tier")).toHaveLength(1);
    },
  );

  test.each([1, 2, 3])("before request %d: nor does one of a plain range", async (at) => {
    const book = withRange();
    const intercept = ({ n }: { n: number }) => {
      if (n === at) edits[edit](book);
    };
    const { outcome } = await runOn(book, "recomputeTiers", {}, { intercept });
    for (const [account, rank] of accountsAndRanks(book)) {
      const expected = ranks[String(account) === "Bergman" ? "Berglunds" : String(account)];
      if (rank !== undefined) expect([account, rank]).toEqual([account, expected]);
    }
    expect(outcome).toMatchObject({ kind: "done" });
  });
});

/** Edits made through Office.js by somebody else, so that Excel's own bookkeeping follows them. */
const remoteEdits: Record<string, (sheet: Excel.Worksheet) => void> = {
  "a column inserted before": (sheet) => void sheet.getRange("A:A").insert("Right"),
  "a row inserted above": (sheet) => void sheet.getRange("1:1").insert("Down"),
  "a row inserted inside": (sheet) => void sheet.getRange("3:3").insert("Down"),
  "a row deleted": (sheet) => sheet.getRange("4:4").delete("Up"),
  sorting: (sheet) => sheet.getRange("A2:J5").sort.apply([{ key: 1, ascending: true }]),
};

describe.each(Object.keys(remoteEdits))("%s right before the write", (edit) => {
  test.each([
    ["a plain range", withRange],
    ["a table", withTable],
  ])("overwrites nothing of the user's beside %s", async (_, bookOf) => {
    const book = bookOf();
    const edited = bookOf();
    const host = createNodeHost(book, { latency: 5 });
    const other = async (excel: typeof Excel) =>
      excel.run(async (context) => {
        remoteEdits[edit](context.workbook.worksheets.getItem("Sales"));
        await context.sync();
      });
    let meanwhile: Promise<void> | undefined;
    host.host.intercept = ({ n }) => {
      if (n === 3) meanwhile = other(host.Excel);
    };
    const leave = host.useGlobally();
    const outcome = await runAction("recomputeTiers", { asOf: today });
    leave();
    await meanwhile;
    expect(outcome).toMatchObject({ kind: "done" });
    await other(createNodeHost(edited).Excel);
    const usersOwn = (each: Book) =>
      valuesAt(each, "Sales", "A1:AD12").map((line) => line.filter((cell) => isUsersOwn(cell)));
    expect(usersOwn(book)).toEqual(usersOwn(edited));
    for (const [account, rank] of accountsAndRanks(book))
      if (rank !== undefined) expect(isRankOf(String(account), rank)).toBe(true);
  });
});

const usersCells = new Set<unknown>(rows.flat());
const isUsersOwn = (cell: unknown) => usersCells.has(cell) && !(typeof cell === "number" && cell < 5);

/** Ranks among the accounts that are left after the edit. */
const isRankOf = (account: string, rank: unknown) =>
  rank === ranks[account] ||
  (account === "Drachenblut" && rank === 3) ||
  (account === "Chop-suey" && rank === 3);
