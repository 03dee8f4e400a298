import type { Cell } from "../../model/cells";
import { written } from "../../model/languages/numbers";
import { isErrorValue } from "../cells/isErrorValue";
import { isBlankAmount, isPercentage, parseAmount } from "../cells/parseAmount";
import { cellAt, formatAt } from "../cells/sheetGrid";
import { shownAmount } from "../cells/shownAmount";
import { doubt, type InputReading } from "./InputReading";

/** The number in a cell, NaN where there is none; whatever is not a plain number or blank is noted. */
export function numberIn(reading: InputReading, row: number, column: number): number {
  const cell = cellAt(reading.sheet, row, column);
  if (typeof cell === "number") return cell;
  if (isBlankAmount(cell)) return NaN;
  const number = parseAmount(cell, reading.rules.culture);
  doubt(reading, row, column, doubtAbout(cell, number), { number: shownAmount(number) });
  return number;
}

/** A share typed as text, "45 %": 0.45, noted as a number typed as text; NaN for anything else. */
export function percentIn(reading: InputReading, row: number, column: number): number {
  const cell = cellAt(reading.sheet, row, column);
  if (typeof cell !== "string" || !isPercentage(cell)) return NaN;
  const percent = parseAmount(cell.replace(/[%\s]/g, ""), reading.rules.culture);
  if (!Number.isNaN(percent))
    doubt(reading, row, column, "textNumber", { number: written(percent / 100, "line") });
  return percent / 100;
}

/** The number in a cell from 0 to 100; a share such as 45 % counts as 45 of 100. What lies outside is noted and NaN. */
export function hundredIn(
  reading: InputReading,
  row: number,
  column: number,
  code: "outOfHundred" | "satisfactionOff" = "outOfHundred",
): number {
  const typed = percentIn(reading, row, column);
  const plain = Number.isNaN(typed) ? numberIn(reading, row, column) : typed * 100;
  const isShare = Number.isNaN(typed) && isPercentCell(reading, row, column);
  const number = isShare ? withoutResidue(plain * 100) : plain;
  if (Number.isNaN(number) || (number >= 0 && number <= 100)) return number;
  doubt(reading, row, column, code);
  return NaN;
}

/** Whether a cell's format shows percent; below the rows whose formats were read the last one that was decides. */
export function isPercentCell({ sheet }: InputReading, row: number, column: number): boolean {
  const last = (sheet.used?.row ?? 0) + sheet.formats.length - 1;
  return formatAt(sheet, Math.min(row, last), column).includes("%");
}

function doubtAbout(cell: Cell, number: number) {
  if (!Number.isNaN(number)) return "textNumber";
  if (isErrorValue(cell)) return "errorValue";
  return isPercentage(cell) ? "percentage" : "notANumber";
}

/** 0.57 × 100 is 57, not 56.99999999999999. */
const withoutResidue = (number: number) => Number(number.toPrecision(12));
