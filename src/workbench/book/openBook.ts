import { Workbook } from "@cj-tech-master/excelts";
import type { Book } from "./Book";
import { newBook } from "./newBook";
import { newSheet } from "./newSheet";

/** Opens the bytes of an .xlsx file. Throws where they are not one. */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const book = newBook(name);
  book.sheets = workbook.worksheets.map((each) => {
    const sheet = newSheet(each.name);
    each.eachRow((row, at) =>
      row.eachCell((cell, column) => {
        const value = cell.result ?? cell.value;
        if (cell.formula)
          sheet.cells.setFormula(at - 1, column - 1, { text: "=" + cell.formula, kind: "plain" });
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
          sheet.cells.setValue(at - 1, column - 1, value);
      }),
    );
    return sheet;
  });
  book.activeSheetId = book.sheets[0].id;
  book.selection = { sheetId: book.sheets[0].id, address: "A1" };
  return book;
}
