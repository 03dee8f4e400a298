import type { Rect, Sheet } from "../../book/Book";
import { formatCell } from "../../book/formatCell";
import { columnWidth } from "../../book/geometry";
import type { Style } from "../../book/Style";
import type { Host } from "../Host";
import { ensureAllowed } from "./guards";
import type { Area } from "./resolveAddress";
import { styleAt } from "./styleAt";
import { storedPart } from "./usedWithin";

/** Makes columns as wide as their widest text needs; Excel measures glyphs, this counts characters. */
export function autofitColumns(host: Host, areas: readonly Area[]): void {
  host.beginWrite();
  host.settle();
  for (const { sheet, rect } of areas) {
    ensureAllowed(sheet, "allowFormatColumns");
    const stored = storedPart(sheet.cells, rect);
    for (
      let column = stored?.column ?? 0, end = column + (stored?.columns ?? 0);
      stored && column < end;
      column++
    ) {
      const widest = widestText(host, sheet, { ...stored, column, columns: 1 });
      if (widest > 0) sheet.columnWidths.set(column, Math.round((widest + 5) * 0.75 * 4) / 4);
    }
  }
}

/** Makes rows as high as their largest font and, where text wraps, its lines need. */
export function autofitRows(host: Host, areas: readonly Area[]): void {
  host.beginWrite();
  host.settle();
  for (const { sheet, rect } of areas) {
    ensureAllowed(sheet, "allowFormatRows");
    const stored = storedPart(sheet.cells, rect);
    for (let row = stored?.row ?? 0, end = row + (stored?.rows ?? 0); stored && row < end; row++) {
      const height = neededHeight(host, sheet, row, stored);
      if (height === sheet.defaultRowHeight) sheet.rowHeights.delete(row);
      else sheet.rowHeights.set(row, height);
    }
  }
}

/** In pixels of the default 96 to the inch. */
function widestText(host: Host, sheet: Sheet, { row, rows, column }: Rect): number {
  let widest = 0;
  for (let at = row; at < row + rows; at++) {
    const { text, style } = shown(host, sheet, at, column);
    if (text !== "") widest = Math.max(widest, textWidth(host, text, style));
  }
  return widest;
}

function neededHeight(host: Host, sheet: Sheet, row: number, { column, columns }: Rect): number {
  let height = sheet.defaultRowHeight;
  for (let at = column; at < column + columns; at++) {
    const { text, style } = shown(host, sheet, row, at);
    const size = style.font?.size ?? host.book.font.size;
    const room = Math.max(1, columnWidth(sheet, at) / 0.75 - 5);
    const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(host, line, style) / room)));
    const count = style.wrap ? lines.reduce((sum, each) => sum + each, 0) : 1;
    if (text !== "") height = Math.max(height, Math.ceil(count * size * 1.36));
  }
  return Math.min(409, height);
}

function shown(host: Host, sheet: Sheet, row: number, column: number): { text: string; style: Style } {
  const style = host.book.styles[styleAt(sheet, row, column)];
  const value = sheet.cells.value(row, column);
  return { text: value === undefined ? "" : formatCell(value, style.numberFormat, host.book).text, style };
}

function textWidth(host: Host, text: string, style: Style): number {
  const size = style.font?.size ?? host.book.font.size;
  return text.length * 7 * (size / 11) * (style.font?.bold ? 1.08 : 1) + (style.indent ?? 0) * 9;
}
