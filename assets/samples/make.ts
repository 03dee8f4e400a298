import { unzipSync, zipSync } from "fflate";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveBook } from "../../src/workbench/book/saveBook";
import { keyAccountsBook } from "./keyAccountsBook";

/** `npm run sample`: writes the sample workbook; the same bytes on every run. */
async function make(): Promise<void> {
  const bytes = await saveBook(keyAccountsBook());
  // A file's parts carry the time of saving: with one fixed time the same workbook is the same bytes.
  const undated = zipSync(unzipSync(bytes), { mtime: "2026-01-01T00:00:00", level: 9 });
  writeFileSync(join(__dirname, "key-accounts.xlsx"), undated);
}

void make();
