import { isBlankName } from "../accountKey";
import { isErrorValue } from "../cells/isErrorValue";
import { isTotalRow, soundsLikeTotal } from "../headers/isTotalRow";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import type { RowAmounts, SourceReading } from "./sourceReading";

/** Whether a row is an account's; what is left out although it holds something is noted. */
export function isAccountRow(reading: SourceReading, amounts: RowAmounts, row: number): boolean {
  const { source, sheet, notes } = reading;
  const { column } = source.accountColumn;
  const cell = cellAt(sheet, row, column);
  const name = String(cell);
  if (isErrorValue(cell)) {
    notes.add("accountError", sheet.name, row, column, () => ({ value: name }));
    return false;
  }
  if (isBlankName(name)) {
    if (saysTotal(reading, row)) noteTotal(reading, row);
    else if (amounts.holdsAny(row)) notes.add("blankAccount", sheet.name, row, column, () => ({}));
    return false;
  }
  if (isTotalRow(name) || (soundsLikeTotal(name) && amounts.isTotal(row))) {
    noteTotal(reading, row);
    amounts.startOver();
    return false;
  }
  if (repeatsHeader(reading, row, name)) {
    notes.add("repeatedHeader", sheet.name, row, column, () => ({}));
    return false;
  }
  return true;
}

/** Notes that a row is a total. */
export function noteTotal({ source, sheet, notes }: SourceReading, row: number): void {
  const { column } = source.accountColumn;
  const name = () => shortened(String(cellAt(sheet, row, column)));
  notes.add("totalRow", sheet.name, row, column, () => ({ name: name() }));
}

/** A total may be named in another column than the account's. */
function saysTotal({ source, sheet }: SourceReading, row: number): boolean {
  const { column, columns } = source.area;
  for (let at = column; at < column + columns; at++) {
    const cell = cellAt(sheet, row, at);
    if (typeof cell === "string" && isTotalRow(cell)) return true;
  }
  return false;
}

/** A header repeated inside the data, as printed lists have it. */
function repeatsHeader({ source, sheet }: SourceReading, row: number, name: string): boolean {
  const { area, accountColumn } = source;
  if (name !== cellAt(sheet, area.row, accountColumn.column)) return false;
  for (let at = area.column; at < area.column + area.columns; at++) {
    if (cellAt(sheet, row, at) !== cellAt(sheet, area.row, at)) return false;
  }
  return true;
}
