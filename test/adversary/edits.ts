import type { Book, Sheet } from "../../src/workbench/book/Book";
import { lastColumn, lastRow } from "../../src/workbench/book/address";
import { deleteRows } from "../../src/workbench/book/deleteRows";
import { enterCell } from "../../src/workbench/book/enterCell";
import { insertColumns } from "../../src/workbench/book/insertColumns";
import { insertRows } from "../../src/workbench/book/insertRows";
import { sortRange } from "../../src/workbench/book/sortRange";
import type { Host } from "../../src/workbench/host/Host";

/** An edit of somebody else, made between two requests; the host is told as it is of a co-author's edit. */
export type Edit = (host: Host, sheet: Sheet) => void;

/** The data of the sheet the edits go to: a header in the first row, accounts from the second. */
export const editedRows: (string | number)[][] = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
  ["Drachenblut", 10, 5],
];

/** Every edit by what it does. */
export const edits: Readonly<Record<string, Edit>> = {
  "sort the rows": (host, sheet) => {
    const columns = sheet.tables[0]?.area.columns ?? sheet.cells.columnCount(0);
    const rect = { row: 1, column: 0, rows: lastDataRow(sheet), columns };
    sortRange(host.book, sheet, rect, [{ column: 1, ascending: true }]);
    host.userChanged({ sheet, rect, author: "co-author" });
  },
  "insert a row": (host, sheet) => {
    insertRows(host.book, sheet, 2, 1);
    const rect = { row: 2, column: 0, rows: 1, columns: lastColumn + 1 };
    host.userChanged({ sheet, rect, changeType: "RowInserted", author: "co-author" });
    for (const [column, typed] of ["Ernst Handel", "420", "77"].entries())
      type(host, sheet, 2, column, typed);
  },
  "delete a row": (host, sheet) => {
    deleteRows(host.book, sheet, 2, 1);
    const rect = { row: 2, column: 0, rows: 1, columns: lastColumn + 1 };
    host.userChanged({ sheet, rect, changeType: "RowDeleted", author: "co-author" });
  },
  "rename an account": (host, sheet) => type(host, sheet, 3, 0, "Zaanse"),
  "swap two accounts": (host, sheet) => {
    type(host, sheet, 1, 0, "Chop-suey");
    type(host, sheet, 3, 0, "Alfreds");
  },
  "edit an amount": (host, sheet) => type(host, sheet, 4, 2, "9000"),
  "rename the table": ({ book }, sheet) => {
    const [table] = sheet.tables;
    if (table) table.name = "Sales_2026";
    else sheet.name = "Sold";
    book.names.push({ name: "Mine", formula: "=1", visible: true, comment: "" });
  },
  "delete our sheet": ({ book }) => {
    const ours = book.sheets.find(({ name }) => name === "ABC");
    if (ours) book.sheets = book.sheets.filter((each) => each !== ours);
  },
  "protect the sheet": (_, sheet) => {
    sheet.protection = { options: {} };
  },
  "add a column inside": (host, sheet) => {
    insertColumns(host.book, sheet, 1, 1);
    const rect = { row: 0, column: 1, rows: lastRow + 1, columns: 1 };
    host.userChanged({ sheet, rect, changeType: "ColumnInserted", author: "co-author" });
    type(host, sheet, 0, 1, "Owner");
    type(host, sheet, 1, 1, "Kim");
  },
  "add a column at the end": (host, sheet) => {
    const column = sheet.tables[0]?.area.columns ?? sheet.cells.columnCount(0);
    type(host, sheet, 0, column, "Owner");
    type(host, sheet, 1, column, "Kim");
  },
};

function type(host: Host, sheet: Sheet, row: number, column: number, typed: string): void {
  enterCell(host.book, sheet, row, column, typed);
  host.userChanged({ sheet, rect: { row, column, rows: 1, columns: 1 }, author: "co-author" });
}

/** The last row that holds an account. */
function lastDataRow({ cells }: Sheet): number {
  let row = 0;
  while (cells.value(row + 1, 0) !== undefined) row++;
  return row;
}

/** What stands below headers of the edited sheet, row by row: accounts with everything asked for. */
export function linesOf(
  book: Book,
  sheetId: string,
  wanted: (header: string) => boolean,
): Record<string, unknown>[] {
  const cells = book.sheets.find(({ id }) => id === sheetId)?.cells;
  if (!cells) return [];
  const headers = Array.from({ length: cells.columnCount(0) }, (_, at) => String(cells.value(0, at) ?? ""));
  const lines: Record<string, unknown>[] = [];
  for (let row = 1; row < cells.rowCount; row++) {
    const line = headers.flatMap((header, at) => {
      const value = cells.value(row, at);
      return wanted(header) && value !== undefined ? [[header, value] as const] : [];
    });
    if (line.length > 0) lines.push(Object.fromEntries(line));
  }
  return lines;
}
