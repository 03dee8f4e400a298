import type { Sheet } from "../../book/Book";
import { invalid } from "../check";
import type { Host } from "../Host";
import { ensureAllowed } from "./guards";
import { wholeSheet } from "./rects";
import type { Area } from "./resolveAddress";

/** Points: what Excel allows a row's height and a column's width to be (255 characters). */
const largest = { rows: 409, columns: 1342.5 };

/** The height or width that all of these rows or columns have, in points; null where they differ. */
export function lineSize(areas: readonly Area[], lines: "rows" | "columns"): number | null {
  let found: number | null | undefined;
  for (const { sheet, rect } of areas) {
    const { own, usual, hidden } = linesOf(sheet, lines);
    const first = lines === "rows" ? rect.row : rect.column;
    const isIn = (at: number) => at >= first && at < first + rect[lines];
    const special = new Set([...own.keys(), ...hidden].filter(isIn));
    const sizes = new Set([...special].map((at) => (hidden.has(at) ? 0 : (own.get(at) ?? usual))));
    if (special.size < rect[lines]) sizes.add(usual);
    for (const size of sizes) found = found === undefined || found === size ? size : null;
  }
  return found ?? null;
}

/** Sets the height or width of rows or columns in points; 0 hides them. */
export function setLineSize(
  host: Host,
  areas: readonly Area[],
  lines: "rows" | "columns",
  size: number,
): void {
  host.beginWrite();
  if (size < 0 || size > largest[lines]) throw invalid(`The size goes from 0 to ${largest[lines]} points.`);
  for (const { sheet, rect } of areas) {
    ensureAllowed(sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const { own, hidden } = linesOf(sheet, lines);
    if (rect[lines] === wholeSheet[lines] && size > 0) setUsual(sheet, lines, size);
    else
      for (let at = firstOf(rect, lines), end = at + rect[lines]; at < end; at++)
        if (size === 0) hidden.add(at);
        else {
          own.set(at, size);
          hidden.delete(at);
        }
  }
}

function setUsual(sheet: Sheet, lines: "rows" | "columns", size: number): void {
  if (lines === "rows") sheet.defaultRowHeight = size;
  else sheet.defaultColumnWidth = size;
  linesOf(sheet, lines).own.clear();
}

function firstOf(rect: Area["rect"], lines: "rows" | "columns"): number {
  return lines === "rows" ? rect.row : rect.column;
}

function linesOf(sheet: Sheet, lines: "rows" | "columns") {
  return lines === "rows"
    ? { own: sheet.rowHeights, usual: sheet.defaultRowHeight, hidden: sheet.hiddenRows }
    : { own: sheet.columnWidths, usual: sheet.defaultColumnWidth, hidden: sheet.hiddenColumns };
}
