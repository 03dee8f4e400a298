import type { Cell } from "../../model/cells";
import { isErrorValue } from "../cells/isErrorValue";
import { isBlankAmount, isPercentage, parseAmount, separatorsIn } from "../cells/parseAmount";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { shownAmount } from "../cells/shownAmount";
import type { Separators } from "./separators";
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
  const { sheet, notes } = reading;
  const separators = reading.separators(column);
  const amount = parseAmount(cell, separators.culture);
  notes.add(doubtAbout(cell, amount, separators), sheet.name, row, column, () => ({
    value: shortened(String(cell)),
    number: shownAmount(amount),
  }));
  return Math.abs(amount) <= Number.MAX_SAFE_INTEGER ? amount : NaN;
}

function doubtAbout(cell: Cell, amount: number, { culture, evidence }: Separators) {
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) return "amountTooLarge";
  if (!Number.isNaN(amount)) {
    if (evidence === "" || separatorsIn(cell, culture) !== "either") return "textNumber";
    return evidence === "exchanged" ? "textNumberLikeOthers" : "textNumberUnsure";
  }
  if (isErrorValue(cell)) return "errorValue";
  return isPercentage(cell) ? "percentage" : "notANumber";
}
