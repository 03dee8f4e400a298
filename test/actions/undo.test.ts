import type { Book } from "../../src/workbench/book/Book";
import { addTable } from "../../src/workbench/book/addTable";
import { bookDigest } from "../../src/workbench/book/bookDigest";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { insertRows } from "../../src/workbench/book/insertRows";
import { renameSheet } from "../../src/workbench/book/renameSheet";
import { sortRange } from "../../src/workbench/book/sortRange";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed } from "./workbench";

jest.setTimeout(30_000);

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
  ["Drachenblut", 10, 5],
];
const books: Record<string, () => Book> = {
  "a table": () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C5" } }),
  "a plain range": () => makeBook({ Sales: rows }),
};
const at = (day: number) => ({ asOf: new Date(Date.UTC(2026, 10, day, 12, 5)) });
const run = (book: Book, day: number) => resultOf(book, "recomputeTiers", at(day));
const undo = (book: Book, day = 30) => resultOf(book, "undoLastRun", at(day));
const sales = (book: Book) => sheetNamed(book, "Sales");
const ours = ["Pareto", "ABC", "KAM Settings"];

/** Our sheets and columns, and what a user can see of the rest; the hidden sheets that keep runs are left out. */
function seen(book: Book): unknown {
  const { sheets, order } = bookDigest(book);
  return [order, sheets].map((each) => JSON.parse(JSON.stringify(each, hideHistory)) as unknown);
}
const hideHistory = (key: string, value: unknown) => {
  if (Array.isArray(value)) return value.filter((each) => !String(each).startsWith("VF history"));
  return key.startsWith("VF history") ? undefined : value;
};

/** A column that has the width of all others again says so itself. */
const isSameWidth = (line: string) => /columnWidths \d+: nothing → 48$/.test(line);

jest.setTimeout(30_000);

describe.each(Object.keys(books))("beside %s", (kind) => {
  test("undoing a run goes back to the run before, three deep", async () => {
    const book = books[kind]();
    const states: unknown[] = [];
    for (const day of [1, 2, 3, 4, 5]) {
      enterCell(book, sales(book), 2, 2, String(day * 450));
      await run(book, day);
      states.push(seen(book));
    }
    expect((await resultOf(book, "inspect", at(6))).undo?.runs).toBe(3);
    for (const day of [4, 3, 2]) {
      const { message } = await undo(book);
      expect(message).toMatch(
        new RegExp(`^Undone: back to the run of 2026-11-0${day} \\d\\d:05\\. Taken back: Tiers\\.$`),
      );
      // The data stay as they are now: only then do our stamps, which look at them, say the same.
      enterCell(book, sales(book), 2, 2, String(day * 450));
      expect(seen(book)).toEqual(states[day - 1]);
    }
    expect(await problemOf(book, "undoLastRun")).toBe("nothingToUndo");
  });

  test("undoing the first run leaves nothing of ours", async () => {
    const book = books[kind]();
    const before = books[kind]();
    await run(book, 1);
    const { message } = await undo(book);
    expect(message).toBe("Undone: the sheets and columns of the first run are gone.");
    expect(diffBooks(before, book).filter((line) => !isSameWidth(line))).toEqual([]);
    expect(await problemOf(book, "undoLastRun")).toBe("nothingToUndo");
  });

  test("after save and reopen, sorting, inserting and renaming every account has its own tier back", async () => {
    const made = books[kind]();
    await run(made, 1);
    enterCell(made, sales(made), 1, 1, "1");
    enterCell(made, sales(made), 1, 2, "2");
    await run(made, 2);
    const book = await reopened(made);
    const sheet = sales(book);
    sortRange(book, sheet, { row: 1, column: 0, rows: 4, columns: 10 }, [{ column: 0, ascending: false }]);
    insertRows(book, sheet, 0, 2);
    renameSheet(book, sheet, "Sold 2026");
    await undo(book);
    const column = (at: number) => Array.from({ length: 4 }, (_, row) => sheet.cells.value(3 + row, at));
    expect(column(0)).toEqual(["Drachenblut", "Chop-suey", "Berglunds", "Alfreds"]);
    expect(column(4)).toEqual([4, 3, 2, 1]);
    expect(column(3)).toEqual(["C", "B", "A", "A"]);
    expect(rowsOf(book, "VF_Pareto")[0]).toMatchObject({ Account: "Alfreds", Revenue: 1400 });
  });
});

test("what was typed over in our columns comes back, and an account that is new stays blank", async () => {
  const book = books["a table"]();
  await run(book, 1);
  enterCell(book, sales(book), 1, 3, "VIP");
  await run(book, 2);
  expect(sales(book).cells.value(1, 3)).toBe("A");
  await undo(book);
  expect(sales(book).cells.value(1, 3)).toBe("VIP");
  await run(book, 4);
  enterCell(book, sales(book), 4, 0, "Ernst Handel");
  await undo(book);
  expect(rowsOf(book, "Revenue").map((each) => [each.Account, each.Rank])).toEqual([
    ["Alfreds", 1],
    ["Berglunds", 2],
    ["Chop-suey", 3],
    ["Ernst Handel", undefined],
  ]);
});

test("settings go back as well", async () => {
  const book = books["a table"]();
  await run(book, 1);
  await resultOf(book, "recomputeTiers", { ...at(2), set: { "Tier line A": "0.5" } });
  await undo(book);
  const line = rowsOf(book, "VF_Settings").find(({ Setting }) => Setting === "Tier line A");
  expect(line?.Value).toBe(0.8);
});

test("a run that changes nothing is not one to undo", async () => {
  const book = books["a table"]();
  await run(book, 1);
  const before = diffBooks(book, await reopened(book));
  await run(book, 1);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Sales", "Visible"],
    ...ours.map((name) => [name, "Visible"]),
    ["VF history 1", "Hidden"],
  ]);
  expect(before.filter((line) => line.startsWith("VF history"))).toEqual([]);
  expect((await resultOf(book, "inspect", at(5))).undo?.runs).toBe(1);
});

test("in at most 6 requests a run, and 8 an undo", async () => {
  const book = books["a table"]();
  expect((await runOn(book, "recomputeTiers", at(1))).requests).toBeLessThanOrEqual(6);
  enterCell(book, sales(book), 1, 2, "7");
  expect((await runOn(book, "recomputeTiers", at(2))).requests).toBeLessThanOrEqual(6);
  expect((await runOn(book, "undoLastRun", at(3))).requests).toBeLessThanOrEqual(8);
});

test("where the structure is protected a run goes on and says that it cannot be undone", async () => {
  const book = books["a table"]();
  await run(book, 1);
  const history = book.sheets.findIndex(({ name }) => name === "VF history 1");
  book.sheets.splice(history, 1);
  book.structureProtected = true;
  enterCell(book, sales(book), 1, 2, "7");
  const { notes } = await run(book, 2);
  expect(notes.map(({ code }) => code)).toContain("noHistory");
  expect(cellsOf(book, "Revenue")[1][2]).toBe(7);
  expect(await problemOf(book, "undoLastRun")).toBe("nothingToUndo");
});

test("a sheet of ours with a table of the user's on it is left to them when the first run is undone", async () => {
  const book = books["a table"]();
  await run(book, 1);
  const pareto = sheetNamed(book, "Pareto");
  for (const [row, text] of ["Remark", "mine"].entries()) enterCell(book, pareto, 60 + row, 30, text);
  addTable(book, pareto, { row: 60, column: 30, rows: 2, columns: 1 }, true);
  const { notes } = await undo(book);
  expect(notes.map(({ code }) => code)).toEqual(["sheetLeft"]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sales", "Pareto"]);
  expect(pareto.cells.value(61, 30)).toBe("mine");
  await run(book, 2);
  expect(book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Sales", "Pareto", "Pareto (2)", "ABC", "KAM Settings"]),
  );
  expect(pareto.cells.value(61, 30)).toBe("mine");
});
