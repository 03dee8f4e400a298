import { isErrorValue } from "../cells/isErrorValue";
import { isBlankAmount, isPercentage, parseAmount } from "../cells/parseAmount";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { shownAmount } from "../cells/shownAmount";
import type { SourceReading } from "./sourceReading";

/** The amount in a cell, NaN where it counts as missing; whatever is not a plain number or blank is noted. */
export function amountIn({ sheet, rules, notes }: SourceReading, row: number, column: number): number {
  const cell = cellAt(sheet, row, column);
  if (cell === "") return NaN;
  const doubt = (
    code: "textNumber" | "notANumber" | "percentage" | "errorValue" | "amountTooLarge",
    amount = NaN,
  ) => {
    notes.add(code, sheet.name, row, column, () => ({
      value: shortened(String(cell)),
      number: shownAmount(amount),
    }));
    return amount;
  };
  const amount = parseAmount(cell, rules.culture);
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) return doubt("amountTooLarge");
  if (typeof cell === "number") return amount;
  if (isBlankAmount(cell)) return NaN;
  if (isErrorValue(cell)) return doubt("errorValue");
  if (isPercentage(cell)) return doubt("percentage");
  return Number.isNaN(amount) ? doubt("notANumber") : doubt("textNumber", amount);
}
