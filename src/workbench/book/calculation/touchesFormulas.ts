import type { Book, Rect, Sheet } from "../Book";
import { isError, type CellValue } from "../CellStore";
import { areaOf, parseReferences } from "../references";
import { sheetNamed } from "../sheetNamed";
import { tableAt } from "./tableAreas";

/** The area of each sheet within which all changes lie. */
export type ChangedAreas = ReadonlyMap<Sheet, Rect>;

/**
 * Whether a formula stands in these areas or looks at one of them, so that it must be calculated anew. In doubt it
 * does: formulas that spill, look where their text does not say or change by themselves are always touched.
 */
export function touchesFormulas(book: Book, changed: ChangedAreas): boolean {
  const isChanged = (sheet: Sheet, area: Rect) => {
    const rect = changed.get(sheet);
    return rect !== undefined && overlap(rect, area);
  };
  const changedTables = book.sheets.flatMap((sheet) =>
    sheet.tables.filter(({ area }) => isChanged(sheet, area)).map(({ name }) => name.toLowerCase()),
  );
  const looksAtChange = (home: Sheet, text: string) => {
    const names = text.replace(/"(?:[^"]|"")*"/g, "").toLowerCase();
    if (changedTables.some((name) => names.includes(name))) return true;
    return parseReferences(text).some((piece) => {
      if (typeof piece === "string") return false;
      const sheet = piece.sheet === undefined ? home : sheetNamed(book, piece.sheet);
      return !sheet || isChanged(sheet, areaOf(piece));
    });
  };

  for (const sheet of book.sheets)
    for (const { row, column, formula } of sheet.cells.eachFormula()) {
      if (formula.kind !== "plain" || unforeseeable.test(formula.text)) return true;
      if (isBlocked(sheet.cells.value(row, column))) return true;
      if (isChanged(sheet, { row, column, rows: 1, columns: 1 })) return true;
      const own = formula.text.includes("[") ? tableAt(sheet, row, column) : undefined;
      if (own && isChanged(own.sheet, own.table.area)) return true;
      if (looksAtChange(sheet, formula.text)) return true;
    }
  return book.names.some(({ formula, sheetId }) =>
    looksAtChange(book.sheets.find(({ id }) => id === sheetId) ?? book.sheets[0], formula),
  );
}

/** Something stands in the way of what the formula would fill. */
const isBlocked = (value: CellValue) => isError(value) && value.error === "#SPILL!";

/** Spilled areas, references over several sheets, and functions that look elsewhere or change by themselves. */
const unforeseeable =
  /#|:[\p{L}_][\p{L}\p{N}_. ]*'?!|\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO|SUBTOTAL|AGGREGATE)\(/iu;

function overlap(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
