import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../src/workbench/book/Book";
import { openBook } from "../../src/workbench/book/openBook";
import { saveBook } from "../../src/workbench/book/saveBook";
import { scoringBook, templateBook } from "./scoringBook";
import { resultOf, rowsOf, sheetNamed } from "./workbench";

const program = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** Makes LibreOffice calculate what it opens anew; by itself it shows the values of the file. */
const calculateAnew =
  `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">` +
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">` +
  `<value>0</value></prop></item></oor:items>`;

const rounded = (cell: unknown) => (typeof cell === "number" ? Number(cell.toFixed(7)) : (cell ?? ""));

/** What LibreOffice makes of a workbook: opened, calculated anew and saved. */
async function throughLibreOffice(book: Book, office: string): Promise<Book> {
  const folder = mkdtempSync(join(tmpdir(), "scores-"));
  try {
    writeFileSync(join(folder, "scores.xlsx"), await saveBook(book));
    const user = join(folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), calculateAnew);
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", profile, "--convert-to", "xlsx", "--outdir", out];
    execFileSync(office, [...convert, join(folder, "scores.xlsx")], { stdio: "ignore", timeout: 120_000 });
    return await openBook(new Uint8Array(readFileSync(join(out, "scores.xlsx"))), "theirs.xlsx");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!program)
  test.skip("LibreOffice computes the same scores (LibreOffice is not installed)", () => undefined);
else {
  test("LibreOffice computes the same scores, ranks and quadrants from an edited weight and rating", async () => {
    const book = scoringBook(20);
    await resultOf(book, "scoreAccounts", { set: { "Quadrant lines": "median" } });
    sheetNamed(book, "Criteria").cells.setValue(1, 2, 5);
    sheetNamed(book, "Criteria").cells.setValue(2, 3, "yes");
    sheetNamed(book, "Ratings").cells.setValue(3, 1, 10);
    sheetNamed(book, "Ratings").cells.setValue(4, 2, undefined);
    // What the file says the formulas come to is of before the edits: only calculating can put it right.
    const theirs = await throughLibreOffice(book, program);
    const found = rowsOf(theirs, "VF_Scores").map((row) =>
      [row.Account, row.Growth, row.Harmony, row.Score, row.Rank, row.Quadrant].map(rounded),
    );
    const { scores } = await resultOf(book, "scoreAccounts");
    const ours = scores.map(({ account, growth, harmony, score, rank, quadrant }) =>
      [account, growth, harmony, score, rank, quadrant].map((cell) =>
        Number.isNaN(cell) ? "" : rounded(cell),
      ),
    );
    expect(found).toEqual(ours);
    const names = (each: Book) => rowsOf(each, "VF_ScoreChart").map(({ Account }) => rounded(Account));
    expect(names(theirs)).toEqual(names(book));
  }, 180_000);

  test("LibreOffice finds the ratings of a criterion whose name is full of signs", async () => {
    const book = templateBook([["Fit [core] #1 'x'", "Harmony", 20, "yes", "Rating", 5, 9]]);
    await resultOf(book, "scoreAccounts");
    sheetNamed(book, "Ratings").cells.setValue(1, 5, 7);
    const found = rowsOf(await throughLibreOffice(book, program), "VF_Scores");
    expect(Object.fromEntries(found.map(({ Account, Harmony }) => [Account, Harmony]))).toEqual({
      A: 7,
      B: 9,
      C: 5,
      D: 9,
      E: 5,
      F: 9,
    });
  }, 180_000);
}
