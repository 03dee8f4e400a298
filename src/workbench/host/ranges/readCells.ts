import type { Book, Rect, Sheet } from "../../book/Book";
import { isError, type CellValue } from "../../book/CellStore";
import { formatCell } from "../../book/formatCell";
import { HostError } from "../HostError";
import { styleAt } from "./styleAt";

/** No read may give more cells. */
const mostCells = 5_000_000;

/** What each cell holds, as `values` gives it: blank is "", an error its text. */
export function readValues(sheet: Sheet, rect: Rect): unknown[][] {
  const { cells } = sheet;
  return matrix(rect, (row, column) => plainValue(cells.value(row, column)));
}

/** A cell's formula where it has one, else its value. */
export function readFormulas(sheet: Sheet, rect: Rect): unknown[][] {
  const { cells } = sheet;
  if (!cells.hasFormulas) return readValues(sheet, rect);
  return matrix(
    rect,
    (row, column) => cells.formula(row, column)?.text ?? plainValue(cells.value(row, column)),
  );
}

/** What each cell shows. */
export function readTexts(book: Book, sheet: Sheet, rect: Rect): string[][] {
  const { cells } = sheet;
  return matrix(rect, (row, column) => {
    const value = cells.value(row, column);
    return value === undefined
      ? ""
      : formatCell(value, book.styles[styleAt(sheet, row, column)].numberFormat, book).text;
  });
}

/** "Empty", "String", "Double", "Boolean" or "Error" for each cell. */
export function readTypes(sheet: Sheet, rect: Rect): string[][] {
  const { cells } = sheet;
  return matrix(rect, (row, column) => typeName(cells.value(row, column)));
}

/** Each cell's number format. */
export function readNumberFormats(book: Book, sheet: Sheet, rect: Rect): string[][] {
  return matrix(rect, (row, column) => book.styles[styleAt(sheet, row, column)].numberFormat);
}

/** One value as `values` gives it. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === undefined) return "";
  return isError(value) ? value.error : value;
}

function matrix<Item>(
  { row, column, rows, columns }: Rect,
  item: (row: number, column: number) => Item,
): Item[][] {
  if (rows * columns > mostCells)
    throw new HostError("RangeExceedsLimit", `The range has more than ${mostCells} cells.`);
  const lines: Item[][] = new Array<Item[]>(rows);
  for (let down = 0; down < rows; down++) {
    const line: Item[] = new Array<Item>(columns);
    for (let across = 0; across < columns; across++) line[across] = item(row + down, column + across);
    lines[down] = line;
  }
  return lines;
}

function typeName(value: CellValue): string {
  if (value === undefined) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
