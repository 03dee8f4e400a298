import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { enterCell } from "../../../src/workbench/book/enterCell";
import { insertRows } from "../../../src/workbench/book/insertRows";
import { openBook } from "../../../src/workbench/book/openBook";
import { recalculate } from "../../../src/workbench/book/recalculate";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { OfficePackage } from "../../../src/workbench/book/xlsx/OfficePackage";
import { excelFile, excelFiles, testWithExcelFiles } from "./theWorkbooksAtHand";

const again = async (file: string) => {
  const opened = await openBook(excelFile(file), file);
  return { opened, saved: await saveBook(opened) };
};

if (excelFiles.length === 0) testWithExcelFiles("workbooks come back as they were", () => undefined);
else
  test.each(excelFiles)("%s comes back as it was", async (file) => {
    const { opened, saved } = await again(file);
    const reopened = await openBook(saved, file);
    expect(opened.losses).toEqual([]);
    expect(diffBooks(opened, reopened)).toEqual([]);
  });

if (excelFiles.length > 0)
  test.each(excelFiles)("%s: formulas come to what Excel made of them", async (file) => {
    const { opened } = await again(file);
    const calculated = await openBook(excelFile(file), file);
    recalculate(calculated);
    expect(diffBooks(opened, calculated)).toEqual([]);
  });

testWithExcelFiles("pictures and comments are the same bytes afterwards", async () => {
  for (const file of ["images.xlsx", "comments.xlsx"]) {
    const before = OfficePackage.open(excelFile(file));
    const after = OfficePackage.open((await again(file)).saved);
    const kept = before.paths().filter((path) => /media|comments|vmlDrawing|printerSettings/.test(path));
    expect(kept.length).toBeGreaterThan(0);
    for (const path of kept) expect([path, after.bytes(path)]).toEqual([path, before.bytes(path)]);
  }
});

testWithExcelFiles("a comment moves with its cell", async () => {
  const opened = await openBook(excelFile("comments.xlsx"), "comments.xlsx");
  const commentOf = (parts: OfficePackage) =>
    /<comment ref="([A-Z]+\d+)"/.exec(parts.text("xl/comments1.xml") ?? "")?.[1];
  const before = commentOf(OfficePackage.open(excelFile("comments.xlsx"))) ?? "";
  insertRows(opened, opened.sheets[0], 0, 2);
  const after = commentOf(OfficePackage.open(await saveBook(opened)));
  const [, column, row] = /([A-Z]+)(\d+)/.exec(before) ?? [];
  expect(after).toBe(column + (Number(row) + 2));
});

testWithExcelFiles("one typed cell is the one difference in the saved file", async () => {
  const before = await openBook(excelFile("test-row-styles.xlsx"), "a.xlsx");
  const changed = await openBook(excelFile("test-row-styles.xlsx"), "a.xlsx");
  enterCell(changed, changed.sheets[0], 40, 3, "12%");
  const after = await openBook(await saveBook(changed), "a.xlsx");
  expect(diffBooks(before, after)).toEqual([
    expect.stringMatching(/^Sheet1 cells D41: nothing → .*"value":0\.12/),
  ]);
});
