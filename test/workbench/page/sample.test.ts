import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cloudBook } from "../../../assets/samples/cloudBook";
import { keyAccountsBook } from "../../../assets/samples/keyAccountsBook";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { openBook } from "../../../src/workbench/book/openBook";

const folder = join(__dirname, "../../../assets/samples");

test.each([keyAccountsBook(), cloudBook()].map((book) => [book.name, book] as const))(
  "%s in the project is the one its script writes",
  async (name, book) => {
    const saved = await openBook(readFileSync(join(folder, name)), name);
    expect(saved.losses).toEqual([]);
    expect(diffBooks(book, saved)).toEqual([]);
  },
);

test("the sample has something to say about everything a reader of revenue must mind", () => {
  const [, europe, overseas] = keyAccountsBook().sheets;
  const rows = (sheet: typeof europe) =>
    Array.from({ length: sheet.cells.rowCount - 4 }, (_, at) => sheet.cells.rowValues(at + 4) ?? []);
  const all = [...rows(europe), ...rows(overseas)];
  const key = (name: unknown) => String(name).toLowerCase().replace(/\s+/g, " ");

  const names = new Set(all.map(([name]) => name));
  const accounts = new Set([...names].map(key).filter((name) => name !== "total"));
  expect(accounts.size).toBe(60);
  expect([...names].filter((name) => key(name) === "café lumière")).toEqual([
    "Café Lumière",
    "CAFÉ  LUMIÈRE",
  ]);
  expect(all.flat().filter((value) => typeof value === "number" && value < 0)).toEqual([-86400]);
  expect(all.flatMap((row) => row.slice(3)).filter((value) => typeof value === "string")).toEqual([
    "268,920",
  ]);
  expect(europe.tables[0].hasTotals).toBe(true);
  expect(rows(overseas).at(-1)?.[0]).toBe("Total");
  expect(overseas.tables[0].hasTotals).toBe(false);
});
