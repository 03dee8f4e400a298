import type { Cell } from "../../model/cells";
import type { NoteCode } from "../../model/note";
import { isErrorValue } from "../cells/isErrorValue";
import { isBlankAmount, isPercentage, parseAmount } from "../cells/parseAmount";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { shownAmount } from "../cells/shownAmount";
import type { SourceReading } from "./sourceReading";

/** The amount in a cell, NaN where it counts as missing; whatever is not a plain number or blank is noted. */
export function amountIn(reading: SourceReading, row: number, column: number): number {
  const cell = cellAt(reading.sheet, row, column);
  if (cell === "") return NaN;
  if (typeof cell === "number" && Math.abs(cell) <= Number.MAX_SAFE_INTEGER) return cell;
  return doubtfulAmount(reading, row, column, cell);
}

function doubtfulAmount(reading: SourceReading, row: number, column: number, cell: Cell): number {
  if (isBlankAmount(cell)) return NaN;
  const { sheet, rules, notes } = reading;
  const amount = parseAmount(cell, rules.culture);
  const code = doubtAbout(cell, amount);
  notes.add(code, sheet.name, row, column, () => ({
    value: shortened(String(cell)),
    number: shownAmount(amount),
  }));
  return code === "textNumber" ? amount : NaN;
}

function doubtAbout(cell: Cell, amount: number): NoteCode {
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) return "amountTooLarge";
  if (!Number.isNaN(amount)) return "textNumber";
  if (isErrorValue(cell)) return "errorValue";
  return isPercentage(cell) ? "percentage" : "notANumber";
}
