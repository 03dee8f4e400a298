import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { everythingBook } from "./everythingBook";

const program = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

if (!program) test.skip("LibreOffice opens what we save (LibreOffice is not installed)", () => undefined);
else
  test("LibreOffice opens what we save: same values, tables, charts and shapes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "book-"));
    try {
      const book = everythingBook();
      writeFileSync(join(folder, "everything.xlsx"), await saveBook(book));
      const out = join(folder, "out");
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const convert = [
        "--headless",
        profile,
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        join(folder, "everything.xlsx"),
      ];
      execFileSync(program, convert, { stdio: "ignore", timeout: 120_000 });
      const theirs = await openBook(
        new Uint8Array(readFileSync(join(out, "everything.xlsx"))),
        "theirs.xlsx",
      );
      expect(valuesOf(theirs)).toEqual(valuesOf(book));
      expect(theirs.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([["VF_Revenue"], []]);
      expect(theirs.sheets.map(({ charts }) => charts.length)).toEqual([1, 0]);
      expect(theirs.sheets.map(({ shapes }) => shapes.length)).toEqual([0, 4]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);

type Book = ReturnType<typeof everythingBook>;

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
