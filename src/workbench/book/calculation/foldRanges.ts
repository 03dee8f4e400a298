import { parseRect } from "../address";
import type { Book, Rect, Sheet } from "../Book";
import { isError, type CellValue } from "../CellStore";
import { areaOf, parseReferences, writeReference, type FormulaPiece } from "../references";
import { sheetNamed } from "../sheetNamed";

/** What ranges came to, so that several formulas that ask the same of one cost no more than one. */
export type KnownTotals = Map<string, number | undefined>;

/**
 * A formula (without "=") in which sums and counts over long ranges stand as numbers: the engine copies every cell
 * that a formula looks at, which takes seconds for a hundred thousand rows. A range in which formulas stand, or into
 * which they spill, is left to the engine, as it alone knows what comes first. `known` must not outlive a change of
 * cells.
 */
export function foldRanges(book: Book, home: Sheet, text: string, known: KnownTotals): string {
  if (!/\b((SUM|COUNT)(IF)?|COUNTBLANK)\(/i.test(text)) return text;
  const pieces: FormulaPiece[] = parseReferences(text);
  for (const [at, piece] of pieces.entries()) {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (typeof piece === "string" || typeof before !== "string" || typeof after !== "string") continue;
    const start = opening.exec(before);
    const end = closing.exec(after);
    const measure = start && end && measureOf(start[1], end[1]);
    const sheet = piece.sheet === undefined ? home : sheetNamed(book, piece.sheet);
    if (!measure || !sheet) continue;
    const area = areaOf(piece);
    const { row, column, rows, columns } = area;
    const key = [sheet.id, row, column, rows, columns, start[1], end[1]].join(" ");
    if (!known.has(key)) known.set(key, total(sheet, area, measure));
    const value = known.get(key);
    if (value === undefined) continue;
    pieces[at - 1] = before.slice(0, start.index);
    pieces[at] = value < 0 ? `(${value})` : String(value);
    pieces[at + 1] = after.slice(end[0].length);
  }
  return pieces.map((piece) => (typeof piece === "string" ? piece : writeReference(piece))).join("");
}

/** What a cell adds to a sum or a count (NaN where it spoils it), and what one that is not there does. */
interface Measure {
  readonly of: (value: CellValue) => number;
  readonly ofNothing: number;
}

const opening = /(?<![\p{L}\p{N}_.])(SUM|COUNT|COUNTBLANK|SUMIF|COUNTIF)\($/iu;
const closing = /^(?:,"(<[0-9.E+-]+)")?\)/i;

/** Cells from which on it is worth it. */
const long = 2_000;

const isNumber = (value: CellValue): value is number => typeof value === "number";

function measureOf(name: string, criterion: string | undefined): Measure | undefined {
  const call = name.toUpperCase();
  const counted = (of: Measure["of"]): Measure => ({ of, ofNothing: 0 });
  if (criterion === undefined) {
    if (call === "SUM") return counted((value) => (isNumber(value) ? value : isError(value) ? NaN : 0));
    if (call === "COUNT") return counted((value) => (isNumber(value) ? 1 : 0));
    const isBlank = (value: CellValue) => (value === undefined || value === "" ? 1 : 0);
    return call === "COUNTBLANK" ? { of: isBlank, ofNothing: 1 } : undefined;
  }
  const limit = Number(criterion.slice(1));
  if (call === "SUMIF") return counted((value) => (isNumber(value) && value < limit ? value : 0));
  return call === "COUNTIF" ? counted((value) => (isNumber(value) && value < limit ? 1 : 0)) : undefined;
}

/** What the cells come to; undefined where the engine must look at them itself. */
function total(sheet: Sheet, area: Rect, { of, ofNothing }: Measure): number | undefined {
  const end = Math.min(area.row + area.rows, sheet.cells.rowCount);
  if ((end - area.row) * area.columns < long || holdsFormulas(sheet, area)) return undefined;
  let sum = ofNothing * area.rows * area.columns;
  for (let row = area.row; row < end; row++) {
    const values = sheet.cells.rowValues(row);
    if (!values) continue;
    const right = Math.min(area.column + area.columns, values.length);
    for (let column = area.column; column < right; column++) sum += of(values[column]) - ofNothing;
  }
  return Number.isFinite(sum) ? sum : undefined;
}

function holdsFormulas(sheet: Sheet, area: Rect): boolean {
  for (const { row, column, formula } of sheet.cells.eachFormula()) {
    const filled = formula.ref ? parseRect(formula.ref) : undefined;
    const { rows, columns } = filled ?? { rows: 1, columns: 1 };
    const isBeside =
      row >= area.row + area.rows ||
      area.row >= row + rows ||
      column >= area.column + area.columns ||
      area.column >= column + columns;
    // What a formula will spill it does not know yet: one with a reference may fill more than it did.
    if (!isBeside || (formula.kind === "dynamic" && row < area.row + area.rows)) return true;
  }
  return false;
}
