import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { newSheet } from "../../../src/workbench/book/newSheet";
import { openBook } from "../../../src/workbench/book/openBook";
import { recalculate } from "../../../src/workbench/book/recalculate";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { OfficePackage } from "../../../src/workbench/book/xlsx/OfficePackage";
import { makeBook } from "../makeBook";
import { everythingBook } from "./everythingBook";

const reopened = async (book: Parameters<typeof saveBook>[0]) => openBook(await saveBook(book), book.name);

test("everything the model holds is there again after saving and opening", async () => {
  const book = everythingBook();
  const once = await reopened(book);
  expect(diffBooks(book, once)).toEqual([]);
  expect(diffBooks(once, await reopened(once))).toEqual([]);
  expect(once.losses).toEqual([]);
});

test("ids of sheets and tables last", async () => {
  const book = everythingBook();
  const once = await reopened(book);
  expect(once.sheets.map(({ id }) => id)).toEqual(book.sheets.map(({ id }) => id));
  expect(once.sheets[0].tables[0].id).toBe(book.sheets[0].tables[0].id);
  expect(once.sheets[0].charts[0].id).toBe(book.sheets[0].charts[0].id);
  expect(once.activeSheetId).toBe(book.activeSheetId);
  expect(once.selection).toEqual(book.selection);
});

test("every relation of a saved file leads to a part, and every part has a content type", async () => {
  const parts = OfficePackage.open(await saveBook(everythingBook()));
  const lost = parts
    .paths()
    .flatMap((path) => parts.relationsOf(path))
    .filter(({ target, external }) => !external && !parts.has(target));
  expect(lost).toEqual([]);
  expect(parts.paths().filter((path) => !parts.contentType(path))).toEqual([]);
});

test("text that looks like something else stays text", async () => {
  const book = makeBook({ Sheet1: [] });
  const { cells } = book.sheets[0];
  const texts = [
    "=1+1",
    "#N/A",
    "TRUE",
    "007",
    " spaced ",
    "line\nbreak",
    "_x0041_",
    "\u0001",
    'a & <b> "c"',
    "",
  ];
  texts.forEach((text, row) => cells.setValue(row, 0, text));
  const { cells: after } = (await reopened(book)).sheets[0];
  expect(texts.map((_, row) => after.value(row, 0))).toEqual(texts);
});

test("a sheet that is taken out is gone from the file with its charts and tables", async () => {
  const book = await reopened(everythingBook());
  book.sheets.splice(0, 1);
  book.names = [];
  const parts = OfficePackage.open(await saveBook(book));
  expect(parts.paths().filter((path) => /charts|tables|worksheets/.test(path))).toEqual([
    "xl/worksheets/sheet2.xml",
  ]);
});

test("a sheet that is added to an opened file gets a part of its own", async () => {
  const book = await reopened(makeBook({ One: [["a"]] }));
  const sheet = newSheet("Two");
  sheet.cells.setValue(0, 0, "b");
  book.sheets.push(sheet);
  const after = await reopened(book);
  expect(after.sheets.map(({ name, cells }) => [name, cells.value(0, 0)])).toEqual([
    ["One", "a"],
    ["Two", "b"],
  ]);
});

test("newer functions, spills and own-row references are spelled as files want them", async () => {
  const book = makeBook(
    {
      S: [
        ["Account", "Revenue", "Double"],
        ["A", 2, "=[@Revenue]*2"],
        ["B", 1, "=Sales[@Revenue]*2"],
        [],
        ["=SORT(Sales[Revenue])", '=XLOOKUP("B",Sales[Account],Sales[Revenue])', "=LET(x,2,x*3)"],
        [undefined, "=SUM(A5#)"],
      ],
    },
    { tables: { Sales: "S!A1:C3" } },
  );
  const parts = OfficePackage.open(await saveBook(book));
  const formulas = [...(parts.text("xl/worksheets/sheet1.xml") ?? "").matchAll(/<f[^>]*>([^<]*)</g)].map(
    ([, text]) => text,
  );
  expect(formulas).toEqual([
    "Sales[[#This Row],[Revenue]]*2",
    "Sales[[#This Row],[Revenue]]*2",
    "_xlfn._xlws.SORT(Sales[Revenue])",
    "_xlfn.XLOOKUP(&quot;B&quot;,Sales[Account],Sales[Revenue])",
    "_xlfn.LET(_xlpm.x,2,_xlpm.x*3)",
    "SUM(_xlfn.ANCHORARRAY(A5))",
  ]);
  const after = await reopened(book);
  recalculate(after);
  expect(after.sheets[0].cells.formula(4, 0)).toEqual({
    text: "=SORT(Sales[Revenue])",
    kind: "dynamic",
    ref: "A5:A6",
  });
  expect([after.sheets[0].cells.value(5, 0), after.sheets[0].cells.value(5, 1)]).toEqual([2, 3]);
});
