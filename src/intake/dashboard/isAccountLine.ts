import { isBlankName } from "../accountKey";
import { isErrorValue } from "../cells/isErrorValue";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { isTotalRow } from "../headers/isTotalRow";
import type { InputReading } from "./InputReading";
import type { InputTable } from "../inputTable";

/** Whether a row of a table of input names an account; what is left out although it holds something is noted. */
export function isAccountLine(
  { sheet, notes }: InputReading,
  { place }: InputTable,
  row: number,
  column: number,
): boolean {
  const cell = cellAt(sheet, row, column);
  if (isErrorValue(cell)) {
    notes.add("accountError", sheet.name, row, column, () => ({ value: String(cell) }));
    return false;
  }
  if (isBlankName(String(cell))) {
    const { area } = place;
    const others = Array.from({ length: area.columns }, (_, at) => cellAt(sheet, row, area.column + at));
    if (others.some((each) => String(each).trim() !== ""))
      notes.add("blankAccount", sheet.name, row, column, () => ({}));
    return false;
  }
  if (!isTotalRow(String(cell))) return true;
  notes.add("totalRow", sheet.name, row, column, () => ({ name: shortened(String(cell)) }));
  return false;
}
