import { cellAddress, parseRect, rectAddress } from "../address";
import type { Book, Rect } from "../Book";
import { Carrier } from "../xlsx/Carrier";
import { mapFormulas } from "./mapFormulas";
import { isWhole, shiftLine, shiftRect, type Shift } from "./Shift";
import { followCells } from "./shiftDrawings";
import { shiftReferences } from "./shiftReferences";
import { shiftTables } from "./shiftTables";

/** Opens cells or takes them away, and lets everything that stands on or refers to moved cells follow. */
export function shiftCells(book: Book, shift: Shift): void {
  const { sheet, axis, at, count } = shift;
  const settle = followCells(sheet, shift);
  moveCells(shift);
  if (isWhole(shift)) shiftLines(shift);
  settle();
  shiftTables(book, shift);
  sheet.merges = shiftRects(sheet.merges, shift).filter(({ rows, columns }) => rows * columns > 1);
  sheet.conditionalFormats = shiftAreas(sheet.conditionalFormats, shift);
  sheet.validations = shiftAreas(sheet.validations, shift);
  sheet.hyperlinks = shiftKeys(sheet.hyperlinks, shift);
  shiftFilled(shift);
  shiftPage(shift);
  if (isWhole(shift)) {
    const side = axis === "row" ? "rows" : "columns";
    if (at < sheet.frozen[side])
      sheet.frozen = { ...sheet.frozen, [side]: Math.max(at, sheet.frozen[side] + count) };
  }
  mapFormulas(book, (text, home) => shiftReferences(text, home, shift));
  if (book.carrier instanceof Carrier) book.carrier.noteShift(shift);
}

function moveCells(shift: Shift): void {
  const { sheet, axis, at, count, from, to } = shift;
  const { cells } = sheet;
  const size = Math.abs(count);
  if (axis === "row") {
    const area = { row: at, column: from, rows: size, columns: to - from };
    if (isWhole(shift) && count > 0) cells.insertRows(at, size);
    else if (isWhole(shift)) cells.deleteRows(at, size);
    else if (count > 0) cells.insertCells(area, "down");
    else cells.deleteCells(area, "up");
  } else {
    const area = { row: from, column: at, rows: to - from, columns: size };
    if (count > 0) cells.insertCells(area, "right");
    else cells.deleteCells(area, "left");
  }
  if (count > 0 && at > 0) styleOpened(shift);
}

/** Cells that open look like those before them, as in Excel. */
function styleOpened({ sheet: { cells }, axis, at, count, from, to }: Shift): void {
  if (axis === "row") {
    const end = Math.min(to, cells.columnCount(at - 1));
    for (let column = from; column < end; column++)
      for (let row = at; row < at + count; row++) cells.setStyle(row, column, cells.style(at - 1, column));
  } else {
    const end = Math.min(to, cells.rowCount);
    for (let row = from; row < end; row++)
      for (let column = at; column < at + count; column++)
        cells.setStyle(row, column, cells.style(row, at - 1));
  }
}

/** Sizes, hiding and marks of rows or columns. New lines take after the one before them, as in Excel. */
function shiftLines(shift: Shift): void {
  const { sheet, axis, at, count } = shift;
  const [sizes, marks, hidden] =
    axis === "row"
      ? [sheet.rowHeights, sheet.rowMarks, sheet.hiddenRows]
      : [sheet.columnWidths, sheet.columnMarks, sheet.hiddenColumns];
  const model = { size: sizes.get(at - 1), mark: marks.get(at - 1) };
  shiftMap(sizes, shift);
  shiftMap(marks, shift);
  const kept = [...hidden].flatMap((line) => shiftLine(line, shift) ?? []);
  hidden.clear();
  for (const line of kept) hidden.add(line);
  for (let line = at; line < at + count; line++) {
    if (model.size !== undefined) sizes.set(line, model.size);
    if (model.mark !== undefined) marks.set(line, model.mark);
  }
}

function shiftMap<T>(map: Map<number, T>, shift: Shift): void {
  const moved = [...map].flatMap(([line, value]): [number, T][] => {
    const to = shiftLine(line, shift);
    return to === undefined ? [] : [[to, value]];
  });
  map.clear();
  for (const [line, value] of moved) map.set(line, value);
}

function shiftRects(rects: Rect[], shift: Shift): Rect[] {
  return rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
}

/** Moves areas in place, so that what the file said of their owners stays known; empty ones go. */
function shiftAreas<T extends { areas: Rect[] }>(list: T[], shift: Shift): T[] {
  for (const each of list) each.areas = shiftRects(each.areas, shift);
  return list.filter(({ areas }) => areas.length > 0);
}

function shiftKeys(links: Map<string, string>, shift: Shift): Map<string, string> {
  return new Map(
    [...links].flatMap(([address, target]): [string, string][] => {
      const area = parseRect(address);
      const moved = area && shiftRect(area, shift);
      return moved ? [[rectAddress(moved), target]] : [];
    }),
  );
}

/** The areas that array and dynamic formulas fill. */
function shiftFilled(shift: Shift): void {
  const { sheet } = shift;
  for (const { row, column, formula } of [...sheet.cells.eachFormula()]) {
    const area = formula.ref === undefined ? undefined : parseRect(formula.ref);
    if (!area) continue;
    const moved = shiftRect(area, shift);
    const ref = moved ? rectAddress(moved) : cellAddress(row, column);
    sheet.cells.setFormula(row, column, { ...formula, ref });
  }
}

function shiftPage(shift: Shift): void {
  const { page } = shift.sheet;
  const moved = (addresses: string | undefined) => {
    const areas = addresses?.split(",").flatMap((each) => parseRect(each) ?? []);
    return areas && (shiftRects(areas, shift).map(fixedAddress).join(",") || undefined);
  };
  if (page.printArea) page.printArea = moved(page.printArea);
  if (page.titleRows) page.titleRows = moved(page.titleRows);
  if (page.titleColumns) page.titleColumns = moved(page.titleColumns);
}

function fixedAddress(area: Rect): string {
  return rectAddress(area).replace(/[A-Z]+|[0-9]+/g, "$$$&");
}
