import type { Block, SheetPlan, TableBlock } from "../../src/model/plan";
import { cellOf } from "../../src/model/table";
import { heights } from "../../src/reports/look";
import { indentWidth, linesIn, longestWord, textWidth } from "../../src/reports/textWidth";
import { filledCells, isPrinted, roomToRun, type Line } from "../../src/reports/wording/roomToRun";

/** Whatever does not find room on a sheet: a word in its column, a line before the next cell or the page's edge. */
export function misfits(sheet: SheetPlan): readonly string[] {
  const tables = sheet.blocks.filter((block) => block.kind === "table");
  const found = [...tables.flatMap((table) => headerMisfits(sheet, table)), ...lineMisfits(sheet)];
  return found.map((misfit) => `${sheet.name}: ${misfit}`);
}

/** Headers break at their words, and their row is as high as their lines; of our own words each is read whole. */
function headerMisfits(sheet: SheetPlan, { at, table, header, columns, limits }: TableBlock): string[] {
  const set = heightOf(sheet, at.row) ?? heights.row + 3;
  return table.columns.flatMap((column, place) => {
    const style = columns[place];
    const room = sheet.widths[at.column + place] - indentWidth(style);
    const limit = limits?.[column.name];
    const listed = limit?.kind === "list" ? limit.values : [];
    const words = [...listed, ...(column.kind === "label" ? column.labels : [])];
    const wide = style.wrap ? [] : words.filter((word) => part(room, textWidth(word, style), style) < 1);
    const lines = header.wrap ? linesIn(column.name, room, header) : 1;
    return [
      ...wide.map((word) => `“${word}” is wider than ${room}`),
      ...(!header.shrink && longestWord(column.name, header) > room ? [`“${column.name}” is broken`] : []),
      ...(isPrinted(sheet, { row: at.row, column: at.column }) && lines * heights.line > set
        ? [`“${column.name}” takes ${lines} lines in ${set} points`]
        : []),
    ];
  });
}

function lineMisfits(sheet: SheetPlan): string[] {
  const filled = filledCells(sheet);
  return sheet.blocks.flatMap(linesOf).flatMap((line) => {
    const { row, column, text, style } = line;
    const own = sheet.widths[column] - indentWidth(style);
    if (style.wrap) {
      // A row that nobody set grows with its text.
      const set = heightOf(sheet, row) ?? Infinity;
      const lines = linesIn(text, own, style);
      return lines * (style.size ?? 11) * LINE > set + 2 ? [`“${text}” takes ${lines} lines in ${set}`] : [];
    }
    const needed = textWidth(text, style);
    if (style.shrink)
      return isPrinted(sheet, line) && part(own, needed, style) < 1 ? [`“${text}” is written too small`] : [];
    const room = roomToRun(sheet, filled, line);
    return needed > room ? [`“${text}” runs ${(needed - room).toFixed(1)} too far`] : [];
  });
}

/** What of a word is shown; what shrinks to its cell must still be read. */
function part(room: number, needed: number, { shrink }: { readonly shrink?: boolean }): number {
  return shrink ? room / needed / LEAST_READ : room / needed;
}

const LEAST_READ = 0.65;
/** A line's height by its font's size. */
const LINE = 1.3;

const heightOf = ({ heights: rows = [] }: SheetPlan, of: number) =>
  rows.find(({ row }) => row === of)?.height;

function linesOf(block: Block): Line[] {
  if (block.kind === "text")
    return block.cells.flatMap((cells, down) =>
      cells.flatMap((cell, right) => lineOf(block.at, down, right, cell, block.style)),
    );
  if (block.kind !== "table") return [];
  const { at, table, columns, formulas } = block;
  return table.columns.flatMap((column, right) =>
    formulas?.[column.name]
      ? []
      : Array.from({ length: table.rows }, (_, row) => row).flatMap((row) =>
          lineOf(at, row + 1, right, cellOf(column, row), columns[right]),
        ),
  );
}

function lineOf(
  at: TableBlock["at"],
  down: number,
  right: number,
  cell: unknown,
  style: Line["style"],
): Line[] {
  if (typeof cell !== "string" || cell === "") return [];
  return [{ row: at.row + down, column: at.column + right, text: cell, style }];
}
