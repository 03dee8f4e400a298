import { lastColumn } from "../address";
import type { Sheet } from "../Book";
import { children, element, flag, numberOf, type XmlElement } from "./xml";

/** The width of a digit in pixels, in which files measure columns. */
export function digitWidth(font: { name: string; size: number }): number {
  const widths: Record<string, number> = { Arial: 0.556, Verdana: 0.636, "Segoe UI": 0.539, Tahoma: 0.546 };
  return Math.max(1, Math.round(((font.size * 96) / 72) * (widths[font.name] ?? 0.507)));
}

/** A column width in a file's units (digits of the body font) in points. */
export function pointsOfWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * 0.75;
}

/** A column width in points in a file's units. */
export function widthOfPoints(points: number, digit: number): number {
  return Math.trunc((Math.round(points / 0.75) / digit) * 256) / 256;
}

/** The width of columns that state none, in points. */
export function defaultWidth(formatting: XmlElement | undefined, digit: number): number {
  const stated = numberOf(formatting, "defaultColWidth");
  if (stated !== undefined) return pointsOfWidth(stated, digit);
  const pixels = (numberOf(formatting, "baseColWidth") ?? 8) * digit + 5;
  return Math.ceil(pixels / 8) * 8 * 0.75;
}

/** Reads the widths, hiding and marks of columns. */
export function readColumns(cols: XmlElement | undefined, sheet: Sheet, digit: number): void {
  for (const col of children(cols, "col")) {
    const width = numberOf(col, "width");
    const points = width === undefined ? undefined : pointsOfWidth(width, digit);
    const style = numberOf(col, "style");
    const kept = ["bestFit", "outlineLevel", "collapsed", "phonetic"].filter(
      (name) => name in col.attributes,
    );
    const attributes = kept.map((name) => ` ${name}="${col.attributes[name]}"`).join("");
    const asDefault = points === sheet.defaultColumnWidth || (flag(col, "hidden") && points === 0);
    const last = Math.min((numberOf(col, "max") ?? 1) - 1, lastColumn);
    for (let column = (numberOf(col, "min") ?? 1) - 1; column <= last; column++) {
      if (flag(col, "hidden")) sheet.hiddenColumns.add(column);
      if (points !== undefined && !asDefault) sheet.columnWidths.set(column, points);
      if (style || attributes || width !== undefined)
        sheet.columnMarks.set(column, {
          style: style || undefined,
          attributes,
          width: statedWidth(width, points),
        });
    }
  }
}

function statedWidth(width: number | undefined, points: number | undefined) {
  return width === undefined || points === undefined ? undefined : { stated: width, points };
}

/** The `<cols>` element, runs of equal columns together; undefined where every column is as by default. */
export function writeColumns(
  sheet: Sheet,
  digit: number,
  formatOf: (style: number) => number,
): XmlElement | undefined {
  const special = new Set([
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...sheet.columnMarks.keys(),
  ]);
  const runs: { min: number; max: number; attributes: string; col: XmlElement }[] = [];
  for (const column of [...special].sort((a, b) => a - b)) {
    const col = columnElement(sheet, column, digit, formatOf);
    const attributes = JSON.stringify(col.attributes);
    const last = runs.at(-1);
    if (last && last.max === column - 1 && last.attributes === attributes) last.max = column;
    else runs.push({ min: column, max: column, attributes, col });
  }
  const cols = runs.map(({ min, max, col }) =>
    element("col", { min: min + 1, max: max + 1, ...col.attributes }),
  );
  return cols.length > 0 ? element("cols", {}, cols) : undefined;
}

function columnElement(sheet: Sheet, column: number, digit: number, formatOf: (style: number) => number) {
  const mark = sheet.columnMarks.get(column);
  const points = sheet.columnWidths.get(column);
  const isStated = mark?.width && (points === undefined || mark.width.points === points);
  const width = isStated ? mark.width?.stated : widthOfPoints(points ?? sheet.defaultColumnWidth, digit);
  const kept = [...(mark?.attributes ?? "").matchAll(/ (\w+)="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  return element("col", {
    width,
    style: mark?.style && formatOf(mark.style),
    hidden: sheet.hiddenColumns.has(column) ? 1 : undefined,
    customWidth: points === undefined ? undefined : 1,
    ...Object.fromEntries(kept),
  });
}
