import { cellAddress, parseRect, rectAddress } from "../address";
import type { Book, Rect, Sheet } from "../Book";
import type { CellFormula, CellValue } from "../CellStore";
import { SparseCells } from "../SparseCells";

/** What formulas spilled into each sheet when it was last calculated. */
const spilled = new WeakMap<Sheet, SparseCells<{ value: CellValue }>>();

/**
 * Takes away what formulas spilled, so that it does not stand in their way when they spill anew. A value typed
 * over it stays; in a file just opened all of it counts as spilled.
 */
export function clearSpills(book: Book): void {
  for (const sheet of book.sheets) {
    const known = spilled.get(sheet);
    for (const { row, column, area } of spillsOf(sheet))
      eachCell(area, (down, across) => {
        const isSource = down === row && across === column;
        const before = known?.get(down, across);
        const isTyped = known !== undefined && before?.value !== sheet.cells.value(down, across);
        if (!isSource && !isTyped && !sheet.cells.formula(down, across))
          sheet.cells.setValue(down, across, undefined);
      });
  }
}

/** Notes which areas the formulas of a sheet fill now. */
export function noteSpills(sheet: Sheet, areas: Rect[]): void {
  const { cells } = sheet;
  const filled = new SparseCells<{ value: CellValue }>();
  for (const { row, column, formula } of spillsOf(sheet))
    cells.setFormula(row, column, { ...formula, ref: cellAddress(row, column) });
  for (const area of areas) {
    const formula = cells.formula(area.row, area.column);
    if (!formula || formula.kind === "array") continue;
    cells.setFormula(area.row, area.column, { ...formula, kind: "dynamic", ref: rectAddress(area) });
    eachCell(area, (row, column) => filled.set(row, column, { value: cells.value(row, column) }));
  }
  spilled.set(sheet, filled);
}

/** The cells of array formulas, which fill an area of fixed size. */
export function arrayCells(sheet: Sheet): SparseCells<true> {
  const found = new SparseCells<true>();
  for (const { formula } of sheet.cells.eachFormula()) {
    const area = formula.kind === "array" && formula.ref ? parseRect(formula.ref) : undefined;
    if (area) eachCell(area, (row, column) => found.set(row, column, true));
  }
  return found;
}

interface Spill {
  row: number;
  column: number;
  formula: CellFormula;
  area: Rect;
}

function spillsOf(sheet: Sheet): Spill[] {
  return [...sheet.cells.eachFormula()].flatMap(({ row, column, formula }) => {
    const area = formula.kind === "dynamic" && formula.ref ? parseRect(formula.ref) : undefined;
    return area ? [{ row, column, formula, area }] : [];
  });
}

function eachCell(area: Rect, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}
