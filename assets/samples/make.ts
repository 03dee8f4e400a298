import { unzipSync, zipSync } from "fflate";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/workbench/book/Book";
import { saveBook } from "../../src/workbench/book/saveBook";
import { cloudBook } from "./cloudBook";
import { keyAccountsBook } from "./keyAccountsBook";

/** `npm run sample`: writes the sample workbooks; the same bytes on every run. */
async function make(book: Book): Promise<void> {
  const bytes = await saveBook(book);
  // A file's parts carry the time of saving: with one fixed time the same workbook is the same bytes.
  const undated = zipSync(unzipSync(bytes), { mtime: "2026-01-01T00:00:00", level: 9 });
  writeFileSync(join(__dirname, book.name), undated);
}

void Promise.all([keyAccountsBook(), cloudBook()].map(make));
