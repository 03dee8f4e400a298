import type { Block, CellStyle, PlanCell, SheetPlan } from "../../model/plan";
import { cellOf } from "../../model/table";
import { indentWidth } from "../textWidth";

/** A text in one cell of a sheet. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
}

/** The cells in which something stands, each as `row column`; those below a chart too. */
export function filledCells({ blocks }: Pick<SheetPlan, "blocks">): ReadonlySet<string> {
  return new Set(blocks.flatMap(cellsFilledBy));
}

/**
 * How far a text that does not wrap can be read, in characters: over the blank cells after it, or before it where it is
 * aligned to the right; where it is printed, as far as the page goes.
 */
export function roomToRun(sheet: SheetPlan, filled: ReadonlySet<string>, line: Omit<Line, "text">): number {
  const { row, column, style } = line;
  const { print, widths } = sheet;
  const end = isPrinted(sheet, line) ? print.columns : widths.length + FAR;
  const step = style.align === "right" ? -1 : 1;
  let room = widths[column] - indentWidth(style);
  for (let at = column + step; at >= 0 && at < end && !filled.has(`${row} ${at}`); at += step)
    room += BETWEEN + (widths[at] ?? PLAIN);
  return room;
}

/** True for a cell that is on paper. */
export function isPrinted({ print }: SheetPlan, { row, column }: Pick<Line, "row" | "column">): boolean {
  return row < print.rows && column < print.columns;
}

/** The characters across a column that nobody has set. */
export const PLAIN = 8.43;
/** The padding of a column, in characters. */
export const BETWEEN = 5 / 7;
/** So many plain columns can be read where nothing is printed. */
const FAR = 20;

function cellsFilledBy(block: Block): string[] {
  if (block.kind === "text") {
    const columns = Math.max(...block.cells.map((row) => row.length));
    return cellsIn(block.at, block.cells.length, columns, (row, column) =>
      isFilled(block.cells[row][column]),
    );
  }
  if (block.kind === "chart") return cellsIn(block.at, block.rows, block.columns, () => true);
  if (block.kind !== "table") return [];
  const { at, table, formulas } = block;
  return cellsIn(at, 1 + table.rows, table.columns.length, (row, place) => {
    const column = table.columns[place];
    return row === 0 || formulas?.[column.name] !== undefined || isFilled(cellOf(column, row - 1));
  });
}

const isFilled = (cell: PlanCell | undefined) => cell !== undefined && cell !== null && cell !== "";

function cellsIn(
  at: { readonly row: number; readonly column: number },
  rows: number,
  columns: number,
  has: (row: number, column: number) => boolean,
): string[] {
  const cells: string[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (has(row, column)) cells.push(`${at.row + row} ${at.column + column}`);
  return cells;
}
