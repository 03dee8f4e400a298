import { sheetAddress, type Cell } from "../../model/cells";
import { Problem } from "../../model/problem";
import { areaOf } from "../addresses";
import { askColumns } from "../askColumns";
import { askTable } from "../askHeaders";
import { entryBytes } from "../entryBytes";
import { matchRows } from "../matchRows";
import { inOrder, type Job } from "../send";
import { tablePlaces } from "../sourcePlaces";
import type { InputArrangement } from "./InputArrangement";

/** A table of input as it stands right before the write. */
export interface CheckedInput {
  /** For every row as it was read the row that holds it now. */
  readonly rows: Int32Array;
}

/** What was asked of a table of input; to be looked at after the jobs were sent. */
export interface AskedInput {
  readonly jobs: Iterable<Job>;
  /** Undefined where the table is not as it was read. Throws the Problem `noRoomInput`. */
  readonly checked: () => CheckedInput | undefined;
}

/** Asks once more, right before the write, for a table's headers, its keys and the cells for new columns. */
export function askInput(context: Excel.RequestContext, input: InputArrangement): AskedInput {
  const { table, keys } = input;
  const headers = askTable(context, table);
  const first = { header: table.columns[0].name, at: table.area.column };
  const bytes = (row: number) => 2 + entryBytes(keys[row]);
  const asked = askColumns(tablePlaces(context, table), [first], keys.length, bytes);
  const room = askRoomBeside(context, input);
  const checked = () => {
    if (!headers.same()) return undefined;
    const rows = rowsNow(keys, asked.cells(0));
    if (rows) room.ensureFree();
    return rows && { rows };
  };
  return { jobs: inOrder(headers.jobs, asked.jobs, room.jobs), checked };
}

/** Where each row that was read is now; undefined where rows came, went or have another key. */
function rowsNow(keys: readonly Cell[], now: readonly Cell[]): Int32Array | undefined {
  const read = matchRows(keys, keys.map(String), now);
  if (!read) return undefined;
  const rows = new Int32Array(read.length);
  for (const [row, from] of read.entries()) rows[from] = row;
  return rows;
}

/** The reading saw the values beside the table; this sees formulas that give "" and merged blank cells as well. */
function askRoomBeside(context: Excel.RequestContext, { sheet, table, columns }: InputArrangement) {
  const asked: { readonly used: Excel.Range; readonly merged: Excel.RangeAreas }[] = [];
  const queue = () => {
    const whole = context.workbook.tables.getItem(table.id).getRange();
    const room = whole.getColumnsAfter(columns.length);
    asked.push({
      used: room.getUsedRangeOrNullObject(true).load("address"),
      merged: room.getMergedAreasOrNullObject().load("address"),
    });
  };
  const ensureFree = () => {
    for (const { used, merged } of asked) {
      const found = [used, merged].find((each) => !each.isNullObject);
      if (!found) continue;
      const address = sheetAddress(sheet.name, areaOf(found.address.split(",")[0]));
      throw new Problem("noRoomInput", { table: table.name, address });
    }
  };
  return { jobs: columns.length === 0 ? [] : [{ bytes: 1500, queue }], ensureFree };
}
