import type { Area } from "../model/cells";
import type { TextBlock } from "../model/plan";
import { applyStyle } from "./applyStyle";
import { cellEntry } from "./cellEntry";
import { entryBytes } from "./entryBytes";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";

/** Writes a block of text; nothing of ours stands there any more when it runs. */
export function writeText(sheetOf: () => Excel.Worksheet, block: TextBlock): Job[] {
  const { at, cells, style, mergeColumns } = block;
  const area: Area = { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 };
  if (area.rows === 0 || area.columns === 0) return [];
  const queue = () => {
    const sheet = sheetOf();
    const range = rangeOf(sheet, area);
    range.values = cells.map((line) => line.map(cellEntry));
    const whole = mergeColumns === undefined ? range : rangeOf(sheet, { ...area, columns: mergeColumns });
    if (mergeColumns !== undefined) whole.merge(true);
    applyStyle(whole, style);
  };
  return [{ bytes: 2000 + cells.flat().reduce<number>((sum, cell) => sum + entryBytes(cell), 0), queue }];
}
