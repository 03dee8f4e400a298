import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../../src/workbench/book/Book";
import { openBook } from "../../../src/workbench/book/openBook";
import { recalculate } from "../../../src/workbench/book/recalculate";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { everythingBook } from "./everythingBook";
import { columnFormulas, results, scoreBook } from "./scoreBook";

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

if (!program) test.skip("LibreOffice opens what we save (LibreOffice is not installed)", () => undefined);
else {
  test("LibreOffice opens what we save: same values, tables, charts and shapes", async () => {
    const book = everythingBook();
    const theirs = await throughLibreOffice(book, program);
    expect(valuesOf(theirs)).toEqual(valuesOf(book));
    expect(theirs.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([["VF_Revenue"], []]);
    expect(theirs.sheets.map(({ charts }) => charts.length)).toEqual([1, 0]);
    expect(theirs.sheets.map(({ shapes }) => shapes.length)).toEqual([0, 4]);
  }, 180_000);

  test("LibreOffice comes to the same in long columns, cell by cell", async () => {
    const formulas = columnFormulas.map((formula) =>
      // It reads a table's own columns only with the table's name.
      formula.replace(/(?<![\w\]])\[(?!@)/g, "VF_Scores["),
    );
    const book = scoreBook(330, formulas);
    // Without values of ours in the file, whatever comes back is its own.
    const theirs = await throughLibreOffice(book, program);
    recalculate(book);
    const rounded = (each: Book) =>
      results(each, 1, formulas.length).map((row) =>
        row.map((value) => (typeof value === "number" ? Number(value.toPrecision(10)) : (value ?? ""))),
      );
    expect(rounded(theirs)).toEqual(rounded(book));
  }, 180_000);
}

/** All values; numbers to twelve digits, which is what LibreOffice writes. */
function valuesOf(book: Book): unknown[] {
  return book.sheets.map(({ name, cells }) => [
    name,
    Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => {
        const value = cells.value(row, column);
        return typeof value === "number" ? Number(value.toPrecision(12)) : value;
      }),
    ),
  ]);
}
