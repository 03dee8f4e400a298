import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { newSheet } from "../../src/workbench/book/newSheet";
import { openBook } from "../../src/workbench/book/openBook";
import { reopened, runOn } from "./workbench";

const folder = resolve(__dirname, "../../../shared/data/workbooks");
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".xlsx")) : [];
if (files.length === 0) {
  console.error(`Skipped: there are no workbooks at ${folder}.`);
  test.skip("workbooks saved by Excel", () => undefined);
}

/** Lines of a difference that a run is meant to bring about: our sheets, our records, the order of the sheets. */
const expected = /^(order|settings|Pareto|ABC|KAM Settings|VF history 1)\b/;

test.each(files)("%s: without revenue a run changes nothing", async (file) => {
  const book = await openBook(readFileSync(resolve(folder, file)), file);
  const before = await reopened(book);
  const { outcome } = await runOn(book, "recomputeTiers");
  expect(outcome).toMatchObject({ kind: "problem", code: "noRevenue" });
  expect(diffBooks(before, await reopened(book))).toEqual([]);
});

test.each(files)("%s: with revenue on a sheet of its own, only what is ours has changed", async (file) => {
  const book = await openBook(readFileSync(resolve(folder, file)), file);
  const sheet = newSheet("Revenue 2024");
  const rows = [
    ["Account", 2023, 2024],
    ["Alfreds", 500, 900],
    ["Berglunds", 300, 50],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) sheet.cells.setValue(row, column, value);
  book.sheets.push(sheet);
  const before = await reopened(book);
  const { outcome } = await runOn(book, "recomputeTiers");
  expect(outcome).toMatchObject({ kind: "done" });
  const after = await reopened(book);
  const differences = diffBooks(before, after, { exceptAreas: ["Revenue 2024!D1:J3"] });
  const others = differences.filter((line) => !expected.test(line));
  expect(others.filter((line) => !/^Revenue 2024 (columnWidths|conditionalFormats)/.test(line))).toEqual([]);
  expect(after.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Pareto", "ABC", "KAM Settings"]),
  );
});
