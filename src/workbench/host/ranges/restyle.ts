import type { Rect } from "../../book/Book";
import { internStyle } from "../../book/internStyle";
import type { Style } from "../../book/Style";
import { notSupported } from "../HostError";
import type { Host } from "../Host";
import { ensureAllowed } from "./guards";
import type { Area } from "./resolveAddress";
import { storedPart } from "./usedWithin";

/** The workbook model keeps the look of cells, not of whole rows or columns. */
const mostCells = 5_000_000;

/** Changes the look of every cell of these areas; cells that looked alike still do. */
export function restyle(host: Host, areas: readonly Area[], change: (style: Style) => Style): void {
  host.beginWrite();
  for (const { sheet, rect } of areas) {
    ensureAllowed(sheet, "allowFormatCells");
    if (rect.rows * rect.columns > mostCells)
      throw notSupported(`formatting more than ${mostCells} cells at once`);
  }
  for (const { sheet, rect } of areas) {
    const changed = new Map<number, number>();
    eachCell(rect, (row, column) => {
      const before = sheet.cells.style(row, column);
      let after = changed.get(before);
      if (after === undefined) {
        after = internStyle(host.book, change(host.book.styles[before]));
        changed.set(before, after);
      }
      sheet.cells.setStyle(row, column, after);
    });
    host.events.formatted(sheet, rect);
  }
}

/** What all cells of these areas have in common, or null where they differ. */
export function common<Value>(
  host: Host,
  areas: readonly Area[],
  read: (style: Style) => Value,
): Value | null {
  let first: Value | undefined;
  for (const style of stylesOf(host, areas)) {
    const value = read(style);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function stylesOf(host: Host, areas: readonly Area[]): Style[] {
  const found = new Set<number>();
  for (const { sheet, rect } of areas) {
    const stored = storedPart(sheet.cells, rect);
    if (stored) eachCell(stored, (row, column) => found.add(sheet.cells.style(row, column)));
    if (!stored || stored.rows < rect.rows || stored.columns < rect.columns) found.add(0);
  }
  return [...found].map((index) => host.book.styles[index]);
}

function eachCell({ row, column, rows, columns }: Rect, visit: (row: number, column: number) => void): void {
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) visit(down, across);
}
