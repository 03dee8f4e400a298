import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../../src/workbench/book/Book";
import { openBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";

/** Tests that need LibreOffice; where it is not installed they are skipped and say so. */
export function withLibreOffice(name: string, tests: (through: (book: Book) => Promise<Book>) => void): void {
  if (program) {
    describe(name, () => tests((book) => throughLibreOffice(book, program)));
    return;
  }
  process.stderr.write(`Skipped, for LibreOffice is not installed: ${name}\n`);
  describe.skip(name, () => tests(() => Promise.reject(new Error("no LibreOffice"))));
}

const program = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** What LibreOffice makes of a workbook: opened, calculated anew and saved. */
async function throughLibreOffice(book: Book, office: string): Promise<Book> {
  const folder = mkdtempSync(join(tmpdir(), "book-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), await saveBook(book));
    const out = join(folder, "out");
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), calculatesAlways);
    const convert = ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", "xlsx"];
    execFileSync(office, [...convert, "--outdir", out, join(folder, "book.xlsx")], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return await openBook(new Uint8Array(readFileSync(join(out, "book.xlsx"))), "theirs.xlsx");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const calculatesAlways =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>0</value></prop></item></oor:items>";
