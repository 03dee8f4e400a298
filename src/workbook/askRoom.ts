import { sheetAddress, type Area } from "../model/cells";
import { Problem } from "../model/problem";
import { areaOf, areasOf } from "./addresses";
import type { ColumnsArrangement } from "./Arrangement";
import { newColumns } from "./newColumns";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";

/** What was asked of the cells where new columns belong. */
export interface AskedRoom {
  readonly jobs: readonly Job[];
  readonly ensureFree: () => void;
  /** The widths of the columns that are there now, in points. */
  readonly widths: () => (number | undefined)[];
}

/**
 * Asks whether the cells for new columns are free. The reading saw their values; this sees formulas that give ""
 * and merged blank cells as well. `ensureFree` throws the Problems `noRoomBeside` and `mergedBeside`.
 */
export function askRoom(context: Excel.RequestContext, arrangement: ColumnsArrangement): AskedRoom {
  const { block, sheet, table } = arrangement;
  const room = newColumns(arrangement);
  if (!room) return { jobs: [], ensureFree: () => undefined, widths: () => [] };
  const asked: { readonly used: Excel.Range; readonly merged: Excel.RangeAreas }[] = [];
  const lines: OfficeExtension.ClientResult<Excel.ColumnProperties[]>[] = [];
  const queue = () => {
    const range = table
      ? context.workbook.tables.getItem(table.id).getRange().getColumnsAfter(room.columns)
      : rangeOf(context.workbook.worksheets.getItem(sheet.id), room);
    asked.push({
      used: range.getUsedRangeOrNullObject(true).load("address"),
      merged: range.getMergedAreasOrNullObject().load("address"),
    });
    lines.push(range.getRow(0).getColumnProperties({ format: { columnWidth: true } }));
  };
  const refuse = (code: "mergedBeside" | "noRoomBeside", area: Area) => {
    throw new Problem(code, { source: block.source.id, address: sheetAddress(sheet.name, area) });
  };
  const ensureFree = () => {
    for (const { used, merged } of asked) {
      if (!merged.isNullObject) refuse("mergedBeside", areasOf(merged.address)[0]);
      if (!used.isNullObject) refuse("noRoomBeside", areaOf(used.address));
    }
  };
  const widths = () => lines.flatMap(({ value }) => value.map(({ format }) => format?.columnWidth));
  return { jobs: [{ bytes: 1500 + 50 * room.columns, queue }], ensureFree, widths };
}
