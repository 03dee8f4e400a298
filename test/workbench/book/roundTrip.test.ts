import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { openBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";

const folder = resolve(__dirname, "../../../../shared/data/workbooks");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

if (files.length === 0) test.skip("no workbooks saved by Excel are at hand", () => undefined);

test.each(files)("%s comes back as it was", async (file) => {
  const opened = await openBook(readFileSync(join(folder, file)), file);
  const reopened = await openBook(await saveBook(opened), file);
  expect(diffBooks(opened, reopened)).toEqual([]);
  expect(reopened.losses).toEqual([]);
});
