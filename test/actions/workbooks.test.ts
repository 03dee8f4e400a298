import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { openBook } from "../../src/workbench/book/openBook";
import { saveBook } from "../../src/workbench/book/saveBook";
import { reopened, runOn } from "./workbench";

const folder = resolve(__dirname, "../../../shared/data/workbooks");
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".xlsx")) : [];
if (files.length === 0) {
  console.error(`Skipped: there are no workbooks at ${folder}.`);
  test.skip("workbooks saved by Excel", () => undefined);
}

/** Lines of a difference that a run is meant to bring about: our sheets, our records, our columns. */
const expected = /^(order|settings)|^(Pareto|ABC|KAM Settings)( \(2\))? |^sheets? ?(Pareto|ABC|KAM Settings)/;

test.each(files)("%s: opened, run, saved and opened again, only what is ours has changed", async (file) => {
  const bytes = readFileSync(resolve(folder, file));
  const before = await openBook(bytes, file);
  const book = await openBook(bytes, file);
  const { outcome } = await runOn(book, "recomputeTiers");
  const after = await openBook(await saveBook(book), file);
  const differences = diffBooks(await reopened(before), after);
  if (outcome.kind === "problem") expect(differences).toEqual([]);
  else expect(differences.filter((line) => !expected.test(line))).toEqual([]);
  expect(["problem", "done"]).toContain(outcome.kind);
});
