import { openBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { OfficePackage } from "../../../src/workbench/book/xlsx/OfficePackage";
import { makeBook } from "../makeBook";

/** A small workbook whose sheet reads as given. */
async function opened(sheet: string, strings = "", change: (parts: OfficePackage) => void = () => undefined) {
  const parts = OfficePackage.open(await saveBook(makeBook({ S: [["x"]] })));
  parts.set("xl/worksheets/sheet1.xml", sheet);
  if (strings) parts.set("xl/sharedStrings.xml", strings);
  change(parts);
  return openBook(parts.save(), "made.xlsx");
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const values = (book: Awaited<ReturnType<typeof opened>>, count: number) =>
  Array.from({ length: count }, (_, column) => book.sheets[0].cells.value(0, column));

test("every way a file writes a value is read", async () => {
  const book = await opened(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c>` +
      `<c r="C1" t="inlineStr"><is><t>in</t></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>` +
      `<c r="F1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="G1" t="d"><v>1997-01-01</v></c><c r="H1"/></row></sheetData></worksheet>`,
    `<sst xmlns="${main}"><si><t>zero</t></si><si><r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>&lt;b&gt;</t></r></si></sst>`,
  );
  expect(values(book, 8)).toEqual([1.5, "rich <b>", "in", true, { error: "#N/A" }, "ab", 35_431, undefined]);
  expect(book.sheets[0].cells.formula(0, 5)?.text).toBe('="a"&"b"');
});

test("cells and rows that do not say where they are come one after another", async () => {
  const book = await opened(
    `<worksheet xmlns="${main}"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>`,
  );
  expect(values(book, 2)).toEqual([1, 2]);
});

test("prefixed names and single quotes are read as well", async () => {
  const book = await opened(
    `<x:worksheet xmlns:x='${main}'><x:sheetData><x:row r='1' hidden='true'><x:c r='A1' t='str'><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  );
  expect(values(book, 1)).toEqual(["a<b"]);
  expect([...book.sheets[0].hiddenRows]).toEqual([0]);
});

test("shared formulas are each cell's own", async () => {
  const book = await opened(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A2*$B$5</f><v>0</v></c>` +
      `<c r="B1"><f t="shared" si="0"/><v>0</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c></row></sheetData></worksheet>`,
  );
  const texts = [0, 1, 2].map((column) => book.sheets[0].cells.formula(0, column)?.text);
  expect(texts).toEqual(["=A2*$B$5", "=B2*$B$5", "=C2*$B$5"]);
});

test("files saved as Strict Open XML open like any other", async () => {
  const strict = (text: string) =>
    text.replace(/http:\/\/schemas\.openxmlformats\.org\/(\w+)\/2006\//g, "http://purl.oclc.org/ooxml/$1/");
  const book = await opened(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
    "",
    (parts) => {
      for (const path of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
        parts.set(path, strict(parts.text(path) ?? ""));
    },
  );
  expect(values(book, 1)).toEqual([7]);
});

test("what cannot be carried over is listed in plain words", async () => {
  const book = await opened(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="B3"><f t="dataTable" ref="B3:B9" r1="A1"/><v>5</v></c></row></sheetData></worksheet>`,
    "",
    (parts) => {
      parts.set("xl/vbaProject.bin", new Uint8Array([1]), "application/vnd.ms-office.vbaProject");
      parts.relate(
        "xl/workbook.xml",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "xl/vbaProject.bin",
      );
    },
  );
  expect(book.losses).toEqual([
    "S!B3:B9: a what-if data table (its values stay) cannot be carried over",
    "The macros cannot be carried over.",
  ]);
  expect(OfficePackage.open(await saveBook(book)).has("xl/vbaProject.bin")).toBe(false);
});

test("sheet protection is read in Office.js' words; its password lasts though nobody knows it", async () => {
  const book = makeBook({ S: [[1]] });
  book.sheets[0].protection = {
    password: "secret",
    options: { allowFormatCells: true, selectionMode: "Unlocked" },
  };
  const once = await openBook(await saveBook(book), "a.xlsx");
  const { protection } = once.sheets[0];
  expect(protection?.options).toMatchObject({
    allowFormatCells: true,
    allowSort: false,
    selectionMode: "Unlocked",
  });
  expect(protection?.passwordHash).toBe("DAA7");
  const twice = await openBook(await saveBook(once), "a.xlsx");
  expect(twice.sheets[0].protection).toEqual(protection);
});

test.each([
  [[1, 2, 3, 4], "This file is not an .xlsx workbook."],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "This file is password-protected or in the old .xls format; save it as .xlsx first.",
  ],
])("%j is refused with a sentence", async (bytes, sentence) => {
  await expect(openBook(new Uint8Array(bytes), "a.xlsx")).rejects.toThrow(sentence);
});

test("theme colours, tints and indexed colours come as #RRGGBB", async () => {
  const styles =
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>` +
    `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill>` +
    `<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills><borders count="1"><border/></borders>` +
    `<cellXfs count="4">${[0, 1, 2, 3].map((fill) => `<xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0"/>`).join("")}</cellXfs></styleSheet>`;
  const book = await opened(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row></sheetData></worksheet>`,
    "",
    (parts) => parts.set("xl/styles.xml", styles),
  );
  const colors = [0, 1, 2].map((column) => book.styles[book.sheets[0].cells.style(0, column)].fill?.color);
  expect(colors).toEqual(["#4472C4", "#B4C7E7", "#FF0000"]);
});
