import { isValidFormat } from "numfmt";
import type { Rect, Sheet } from "../../book/Book";
import { internStyle } from "../../book/internStyle";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { ensureAllowed } from "./guards";
import { restyle } from "./restyle";
import { styleAt } from "./styleAt";

/** Writes what `numberFormat` was set to: one en-US code for all cells, or a matrix in which null leaves a cell. */
export function writeNumberFormats(host: Host, sheet: Sheet, rect: Rect, input: unknown): void {
  if (!Array.isArray(input)) {
    const numberFormat = checked(input);
    if (numberFormat !== null) restyle(host, [{ sheet, rect }], (style) => ({ ...style, numberFormat }));
    return;
  }
  host.beginWrite();
  ensureAllowed(sheet, "allowFormatCells");
  const lines = input.map((line: unknown) => check.list(line, "A row of number formats").map(checked));
  if (lines.length !== rect.rows || lines.some((line) => line.length !== rect.columns))
    throw invalid(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  put(host, sheet, rect, lines);
  host.events.formatted(sheet, rect);
}

function put(host: Host, sheet: Sheet, rect: Rect, lines: readonly (readonly (string | null)[])[]): void {
  const known = new Map<string, number>();
  for (let down = 0; down < rect.rows; down++)
    for (let across = 0; across < rect.columns; across++) {
      const numberFormat = lines[down][across];
      if (numberFormat === null) continue;
      const before = styleAt(sheet, rect.row + down, rect.column + across);
      const key = `${before} ${numberFormat}`;
      const after = known.get(key) ?? internStyle(host.book, { ...host.book.styles[before], numberFormat });
      known.set(key, after);
      sheet.cells.setStyle(rect.row + down, rect.column + across, after);
    }
}

const checkedFormats = new Set<string>();

function checked(value: unknown): string | null {
  if (value === null) return null;
  const format = value === "" ? "General" : check.text(value, "A number format");
  if (!checkedFormats.has(format) && !isValidFormat(format)) throw invalid(`${format} is no number format.`);
  checkedFormats.add(format);
  return format;
}
