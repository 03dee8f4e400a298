import { parseRect } from "../../src/workbench/book/address";
import { addTable } from "../../src/workbench/book/addTable";
import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { newBook } from "../../src/workbench/book/newBook";
import { newSheet } from "../../src/workbench/book/newSheet";
import { recalculate } from "../../src/workbench/book/recalculate";

/**
 * A workbook from literal rows: text that starts with "=" is a formula, undefined leaves the cell blank.
 * Tables are given by name as "Sheet!A1:C9", the first row being the header.
 *
 * @example makeBook({ Sales: [["Account", 2024], ["Alfreds", 120]] }, { tables: { Revenue: "Sales!A1:B2" } })
 */
export function makeBook(
  sheets: Record<string, CellValue[][]>,
  { tables = {}, name = "Book1.xlsx" }: { tables?: Record<string, string>; name?: string } = {},
): Book {
  const book = newBook(name);
  book.sheets = Object.entries(sheets).map(([title, rows]) => {
    const sheet = newSheet(title);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const isFormula = typeof value === "string" && value.startsWith("=");
        if (isFormula) sheet.cells.setFormula(row, column, { text: value, kind: "plain" });
        else sheet.cells.setValue(row, column, value);
      }),
    );
    return sheet;
  });
  book.activeSheetId = book.sheets[0].id;
  book.selection = { sheetId: book.activeSheetId, address: "A1" };
  for (const [table, address] of Object.entries(tables)) {
    const [title, range] = address.split("!");
    const sheet = book.sheets.find((each) => each.name === title);
    const area = parseRect(range);
    if (!sheet || !area) throw new Error(`makeBook: no such place "${address}"`);
    addTable(book, sheet, area, true, table);
  }
  recalculate(book);
  return book;
}
