import { copySheet } from "../../../src/workbench/book/copySheet";
import { removeSheet } from "../../../src/workbench/book/removeSheet";
import { renameSheet } from "../../../src/workbench/book/renameSheet";
import { makeBook } from "../makeBook";
import { everythingBook } from "./everythingBook";

const formula = (book: ReturnType<typeof makeBook>, sheet: number) =>
  book.sheets[sheet].cells.formula(0, 0)?.text;

test("what points at a sheet follows its new name, quoted where it must be", () => {
  const book = makeBook({
    Data: [[1]],
    Sums: [['=Data!A1&"Data!A1"&DATA!A2&OtherData!A1']],
    OtherData: [[2]],
  });
  book.names.push({ name: "First", formula: "=Data!$A$1", visible: true, comment: "" });
  book.sheets[1].hyperlinks.set("A2", "#Data!A1");
  renameSheet(book, book.sheets[0], "Key accounts 1997");
  expect(formula(book, 1)).toBe("='Key accounts 1997'!A1&\"Data!A1\"&'Key accounts 1997'!A2&OtherData!A1");
  expect(book.names[0].formula).toBe("='Key accounts 1997'!$A$1");
  expect(book.sheets[1].hyperlinks.get("A2")).toBe("#'Key accounts 1997'!A1");
});

test("what pointed at a removed sheet says so", () => {
  const book = makeBook({ Data: [[1]], Sums: [["=Data!A1"]] });
  book.names.push({ name: "Own", formula: "=1", sheetId: book.sheets[0].id, visible: true, comment: "" });
  removeSheet(book, book.sheets[0]);
  expect(formula(book, 0)).toBe("=#REF!A1");
  expect(book.names).toEqual([]);
  expect(book.activeSheetId).toBe(book.sheets[0].id);
});

test("a copied sheet has tables, charts and glue of its own, and none of the custom properties", () => {
  const book = everythingBook();
  const copy = copySheet(book, book.sheets[0], "Revenue (2)", 1);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Revenue", "Revenue (2)", "Key accounts"]);
  expect(copy.tables.map(({ name }) => name)).toEqual(["VF_Revenue1"]);
  expect(JSON.stringify(copy.charts[0].model)).toContain("'Revenue (2)'!$C$2:$C$4");
  expect(copy.customProperties.size).toBe(0);
  copy.cells.setValue(1, 0, "changed");
  expect(book.sheets[0].cells.value(1, 0)).toBe("QUICK-Stop");
  const map = copySheet(book, book.sheets[2], "Map", 3);
  expect(map.shapes[3].begin?.shapeId).toBe(map.shapes[0].id);
  expect(map.shapes[0].id).not.toBe(book.sheets[2].shapes[0].id);
});
