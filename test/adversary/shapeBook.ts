import { lastColumn, lastRow } from "../../src/workbench/book/address";
import { addTable } from "../../src/workbench/book/addTable";
import type { Book, BookCulture, BookTable, Rect, Sheet } from "../../src/workbench/book/Book";
import { newBook } from "../../src/workbench/book/newBook";
import { newSheet } from "../../src/workbench/book/newSheet";
import { recalculate } from "../../src/workbench/book/recalculate";
import type { BlockShape, BookShape, ShapedCell, SheetShape } from "./bookShapes";

const separators: Readonly<Record<string, Omit<BookCulture, "name">>> = {
  "en-US": { decimal: ".", group: "," },
  "de-DE": { decimal: ",", group: "." },
  "fr-FR": { decimal: ",", group: "\u202F" },
  "de-CH": { decimal: ".", group: "’" },
  "en-IN": { decimal: ".", group: "," },
};

/** The workbook of that shape. */
export function shapeBook(shape: BookShape): Book {
  const book = newBook("Fuzz.xlsx");
  book.date1904 = shape.date1904;
  book.readOnly = shape.readOnly;
  book.structureProtected = shape.structureProtected;
  book.culture = { name: shape.culture, ...separators[shape.culture] };
  book.sheets = shape.sheets.map((each) => newSheet(each.name));
  for (const [at, each] of shape.sheets.entries()) fill(book, book.sheets[at], each);
  if (book.sheets.every(({ visibility }) => visibility !== "Visible")) book.sheets[0].visibility = "Visible";
  book.activeSheetId = book.sheets[0].id;
  book.selection = { sheetId: book.activeSheetId, address: "A1" };
  recalculate(book);
  return book;
}

function fill(book: Book, sheet: Sheet, shape: SheetShape): void {
  let next = { row: 0, column: 0 };
  for (const block of shape.blocks) {
    const area = areaOf(block, next);
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => put(sheet, area.row + down, area.column + across, cell)),
    );
    if (block.as !== "plain" && area.rows > 1) asTable(book, sheet, area, block);
    if (block.at === "below") next = { row: area.row + area.rows + 1 + block.gap, column: 0 };
  }
  for (const [row, column, cell] of shape.loose)
    if (sheet.cells.value(row, column) === undefined) put(sheet, row, column, cell);
  for (const [row, column, rows, columns] of shape.merges) {
    const merge = { row, column, rows, columns };
    if (sheet.tables.some(({ area }) => meet(area, merge))) continue;
    sheet.merges.push(merge);
  }
  for (const row of shape.hiddenRows) sheet.hiddenRows.add(row);
  sheet.visibility = shape.visibility;
  if (shape.isProtected) sheet.protection = { options: plainProtection };
}

function areaOf({ at, cells, gap }: BlockShape, next: { row: number; column: number }): Rect {
  const rows = cells.length;
  const columns = Math.max(...cells.map((line) => line.length));
  if (at === "last rows") return { row: lastRow + 1 - rows, column: 0, rows, columns };
  if (at === "last columns") return { row: next.row, column: lastColumn + 1 - columns - gap, rows, columns };
  return { ...next, column: at === "beside" ? 4 + gap : 0, rows, columns };
}

function put(sheet: Sheet, row: number, column: number, cell: ShapedCell): void {
  if (typeof cell === "object" && "formula" in cell)
    sheet.cells.setFormula(row, column, { text: cell.formula, kind: "plain" });
  else sheet.cells.setValue(row, column, cell);
}

function asTable(book: Book, sheet: Sheet, area: Rect, block: BlockShape): void {
  if (sheet.tables.some((other) => meet(other.area, area))) return;
  const table = addTable(book, sheet, area, true);
  if (block.as === "table with totals") total(sheet, table);
  if (block.as === "filtered table") {
    table.filters.set(0, { values: ["Alfreds"] });
    for (let row = area.row + 1; row < area.row + area.rows; row++)
      if (sheet.cells.value(row, area.column) !== "Alfreds") sheet.hiddenRows.add(row);
  }
}

/** The last row becomes the totals row. */
function total({ cells }: Sheet, table: BookTable): void {
  const { row, column, rows } = table.area;
  if (rows < 3) return;
  table.hasTotals = true;
  table.columns[0].totalsLabel = "Total";
  cells.setValue(row + rows - 1, column, "Total");
}

const meet = (one: Rect, other: Rect) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** What protecting a sheet without further wishes allows. */
const plainProtection = {
  ...Object.fromEntries(
    [
      ...["AutoFilter", "DeleteColumns", "DeleteRows", "FormatCells", "FormatColumns", "FormatRows"],
      ...[
        "InsertColumns",
        "InsertHyperlinks",
        "InsertRows",
        "PivotTables",
        "Sort",
        "EditObjects",
        "EditScenarios",
      ],
    ].map((what) => [`allow${what}`, false]),
  ),
  selectionMode: "Normal",
};
