import type { Book, Rect, Sheet } from "../../src/workbench/book/Book";
import { enterCell } from "../../src/workbench/book/enterCell";
import { internStyle } from "../../src/workbench/book/internStyle";
import { recalculate } from "../../src/workbench/book/recalculate";
import { sheetNamed } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";

/** The sources of the field, in the order of their sheets. */
export const sources = ["Revenue", "Service", "Plain!A1:C4"];

/** Where our columns may stand on the user's sheets of the field. */
export const ownAreas = ["Sales!E3:K7", "Care!D1:J4", "Plain!D1:J4"];

const amounts = [
  ["Account", 2023, 2024, "Owner"],
  ["Alfreds", 500, 900, "Kim"],
  ["Berglunds", 300, 50, "Lee"],
  ["=cmd", 100, 40, "Kim"],
  ["Drachenblut", 20, 10, "Ada"],
];

/**
 * A small workbook with everything a fault could damage: two tables, a plain range, formulas that point at
 * them, looks, a name, a conditional format, a note in the margin and a sheet called as one of ours.
 */
export function makeField(): Book {
  const book = makeBook(
    {
      Sales: [["Portfolio"], [], ...amounts, [], ["Sum", "=SUM(Revenue[2024])", "=C4*2"]],
      Care: [
        ["Account", 2023, 2024],
        ["Alfreds", 7, 9],
        ["Ernst Handel", 70, 90],
        ["Folies", 1, 3],
      ],
      Plain: [
        ["Account", 2023, 2024],
        ["Galeria", 70, 700],
        ["Alfreds", 1, 2],
        ["Hanari", 30, 20],
      ],
      ABC: [["the user's own"], ["=Sales!C4+1", "=SUM(Plain!B2:C4)"]],
    },
    { tables: { Revenue: "Sales!A3:D7", Service: "Care!A1:C4" } },
  );
  const sales = sheetNamed(book, "Sales");
  enterCell(book, sales, 5, 0, "'=cmd");
  enterCell(book, sales, 11, 15, "in the margin");
  sales.cells.setStyle(0, 0, internStyle(book, { ...book.styles[0], font: { bold: true } }));
  sales.columnWidths.set(0, 120);
  sales.rowHeights.set(4, 30);
  sales.merges.push({ row: 8, column: 3, rows: 1, columns: 2 });
  sales.hyperlinks.set("D4", "https://example.com/");
  book.names.push({ name: "Best", formula: "=Sales!$C$4", visible: true, comment: "mine" });
  book.settings.set("somebody.else", { kept: true });
  recalculate(book);
  return book;
}

/** What the user changes before the second run: an amount, and a new account at the table's end. */
export function changeField(book: Book): void {
  enterCell(book, sheetNamed(book, "Sales"), 4, 2, "5000");
  enterCell(book, sheetNamed(book, "Care"), 4, 0, "Inselhof");
  enterCell(book, sheetNamed(book, "Care"), 4, 1, "44");
}

/** The areas of ours once the second run may have begun. */
export const changedOwnAreas = ["Sales!E3:K7", "Care!D1:J5", "Plain!D1:J4"];

/** The table of that name and its sheet. */
export function tableIn(book: Book, name: string): { sheet: Sheet; area: Rect } | undefined {
  for (const sheet of book.sheets) {
    const found = sheet.tables.find((table) => table.name === name);
    if (found) return { sheet, area: found.area };
  }
  return undefined;
}
