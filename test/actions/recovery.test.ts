import type { Book } from "../../src/workbench/book/Book";
import { wholePart } from "../adversary/belongings";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, resultOf, runOn } from "./workbench";

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

/** A run whose fourth request, the write, breaks off after some of its actions; gives how many it has. */
async function breakOff(book: Book, part: (actions: number) => number): Promise<void> {
  const { outcome } = await runOn(
    book,
    "recomputeTiers",
    {},
    {
      intercept: ({ n, batch }) =>
        n < 4 ? undefined : { kind: "fail after", actions: part(batch.Actions.length), code: "AccessDenied" },
    },
  );
  expect(outcome).toMatchObject({ kind: "problem", code: "accessDenied" });
}

describe.each(Object.keys(books))("beside %s", (kind) => {
  const first = Array.from({ length: 16 }, (_, at) => at);
  const parts = Array.from({ length: 9 }, (_, at) => (at + 1) / 10);
  test("wherever the first write breaks off, the next run leaves what a whole run leaves", async () => {
    const clean = books[kind]();
    await resultOf(clean, "recomputeTiers");
    const expected = wholePart(clean);
    for (const part of [...first, ...parts, -1, -12]) {
      const book = books[kind]();
      await breakOff(book, (actions) => actionsOf(part, actions));
      const isBegun = book.settings.has("vf.journal");
      const { notes } = await resultOf(book, "recomputeTiers");
      expect(notes.some(({ code }) => code === "recovered")).toBe(isBegun);
      expect({ part, book: wholePart(book) }).toEqual({ part, book: expected });
    }
  }, 60_000);
});

/** So many of all actions: from the start, as a part of them, or counted from the end. */
function actionsOf(part: number, actions: number): number {
  if (part < 0) return actions + part;
  return part > 0 && part < 1 ? Math.floor(part * actions) : part;
}

test("a column that was about to go and a period that was about to come are both seen to", async () => {
  const book = books["a table"]();
  await resultOf(book, "recomputeTiers");
  const [table] = book.sheets[0].tables;
  book.sheets[0].cells.setValue(0, 2, "2025");
  table.columns[2].name = "2025";
  await breakOff(book, (actions) => Math.floor(actions / 3));
  await resultOf(book, "recomputeTiers");
  expect(cellsOf(book, "Revenue")[0]).toEqual([
    "Account",
    "2023",
    "2025",
    "Tier",
    "Rank",
    "Share",
    "Cumulative share",
    "Tier 2023",
    "Movement",
    "Tier 2025",
  ]);
});

test("a sheet that was added and not yet marked is ours, unless somebody wrote on it", async () => {
  for (const isUsed of [false, true]) {
    const [book, pareto] = await withUnmarkedSheet();
    if (isUsed) pareto.cells.setValue(0, 0, "mine");
    await resultOf(book, "recomputeTiers");
    const names = book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    const added = ["ABC", "KAM Settings"];
    expect(names).toEqual(
      isUsed ? ["Sales", "Pareto", "Pareto (2)", ...added] : ["Sales", "Pareto", ...added],
    );
  }
});

/** A workbook whose run broke off right after it had added its first sheet. */
async function withUnmarkedSheet(actions = 1): Promise<[Book, Book["sheets"][number]]> {
  const book = books["a table"]();
  await breakOff(book, () => actions);
  const added = book.sheets.find(({ name }) => name === "Pareto");
  return added ? [book, added] : withUnmarkedSheet(actions + 1);
}
