import { hiddenRows } from "./hiddenRows";
import { isAccountRow, noteTotal } from "./isAccountRow";
import { JoinedRows } from "./joinedRows";
import { longRows } from "./longRows";
import { cellAt } from "../cells/sheetGrid";
import type { RowAmounts, SourceReading } from "./sourceReading";
import { wideRows } from "./wideRows";

/**
 * Reads the body of one source into the reading's accounts and sums. Gives the account key of every row from the
 * row below the header to the end of the area, "" where the row is no account or was not read.
 */
export function readRows(reading: SourceReading): readonly string[] {
  const { source, sheet, accounts, visibleRowsOnly } = reading;
  const amounts = amountsOf(reading);
  const joined = new JoinedRows(reading);
  const isHidden = hiddenRows(reading);
  const rowKeys = new Array<string>(source.area.rows - 1).fill("");
  const body = source.totalsRow ? rowKeys.length - 1 : rowKeys.length;
  for (let index = 0; index < body; index++) {
    const row = source.area.row + 1 + index;
    if (visibleRowsOnly && isHidden(row)) continue;
    if (!isAccountRow(reading, amounts, row)) continue;
    const account = accounts.meet(String(cellAt(sheet, row, source.accountColumn.column)), source, row);
    joined.meet(account, row);
    amounts.take(row, account);
    rowKeys[index] = accounts.keys[account];
  }
  if (source.totalsRow) noteTotal(reading, source.area.row + rowKeys.length);
  joined.noteWithin();
  return rowKeys;
}

function amountsOf(reading: SourceReading): RowAmounts {
  const { source } = reading;
  return source.layout === "wide" ? wideRows({ ...reading, source }) : longRows({ ...reading, source });
}
