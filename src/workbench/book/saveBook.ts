import { Workbook } from "@cj-tech-master/excelts";
import type { Book } from "./Book";
import { isError } from "./CellStore";

/** The bytes of an .xlsx file that holds the book. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of book.sheets) {
    const written = workbook.addWorksheet(sheet.name);
    for (let row = 0; row < sheet.cells.rowCount; row++)
      for (let column = 0; column < sheet.cells.columnCount(row); column++) {
        const value = sheet.cells.value(row, column);
        const formula = sheet.cells.formula(row, column);
        const result = isError(value) ? undefined : value;
        if (formula) written.getCell(row + 1, column + 1).value = { formula: formula.text.slice(1), result };
        else if (result !== undefined) written.getCell(row + 1, column + 1).value = result;
      }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
