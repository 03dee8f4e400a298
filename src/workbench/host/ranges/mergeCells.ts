import type { Rect, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { HostError } from "../HostError";
import { ensureAllowed } from "./guards";
import { intersection } from "./rects";

/** Merges cells, or each row of them; only the first cell of a merged area keeps what it holds. */
export function mergeCells(host: Host, sheet: Sheet, rect: Rect, across: boolean): void {
  host.beginWrite();
  ensureAllowed(sheet, "allowFormatCells");
  if (sheet.tables.some(({ area }) => intersection(area, rect))) throw new HostError("MergedRangeConflict");
  const areas = across
    ? Array.from({ length: rect.rows }, (_, at) => ({ ...rect, row: rect.row + at, rows: 1 }))
    : [rect];
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
  for (const area of areas)
    if (area.rows * area.columns > 1) {
      sheet.merges.push(area);
      emptyCovered(sheet, area);
    }
  host.cellsChanged();
}

/** Takes merged areas that share cells with these apart. */
export function unmergeCells(host: Host, sheet: Sheet, rect: Rect): void {
  host.beginWrite();
  ensureAllowed(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
}

function emptyCovered({ cells }: Sheet, { row, column, rows, columns }: Rect): void {
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) {
      if (down === row && across === column) continue;
      cells.setValue(down, across, undefined);
      cells.setFormula(down, across, undefined);
    }
}
