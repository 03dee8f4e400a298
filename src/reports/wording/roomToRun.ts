import type { Block, CellStyle, Place, PlanCell, SheetPlan } from "../../model/plan";
import { cellOf } from "../../model/table";
import { indentWidth } from "../textWidth";

/** A text in one cell of a sheet. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
}

/** Whether something stands in a cell; rows and columns count from 0. */
export type Filled = (row: number, column: number) => boolean;

/** The cells in which something stands, those below a chart too. A table may be long, so each is asked for by itself. */
export function filledCells({ blocks }: Pick<SheetPlan, "blocks">): Filled {
  const fillers = blocks.map(filledBy);
  return (row, column) => fillers.some((isFilled) => isFilled(row, column));
}

/**
 * How far a text that does not wrap can be read, in characters: over the blank cells after it, or before it where it is
 * aligned to the right; where it is printed, as far as the page goes.
 */
export function roomToRun(sheet: SheetPlan, filled: Filled, line: Omit<Line, "text">): number {
  const { row, column, style } = line;
  const { print, widths } = sheet;
  const end = isPrinted(sheet, line) ? print.columns : widths.length + FAR;
  const step = style.align === "right" ? -1 : 1;
  let room = widths[column] - indentWidth(style);
  for (let at = column + step; at >= 0 && at < end && !filled(row, at); at += step)
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

function filledBy(block: Block): Filled {
  if (block.kind === "text")
    return (row, column) => holds(block.cells[row - block.at.row]?.[column - block.at.column]);
  if (block.kind === "chart") return (row, column) => isWithin(block.at, block, row, column);
  if (block.kind !== "table") return () => false;
  const { at, table, formulas } = block;
  const size = { rows: 1 + table.rows, columns: table.columns.length };
  return (row, column) => {
    if (!isWithin(at, size, row, column)) return false;
    const below = table.columns[column - at.column];
    return row === at.row || formulas?.[below.name] !== undefined || holds(cellOf(below, row - at.row - 1));
  };
}

const holds = (cell: PlanCell | undefined) => cell !== undefined && cell !== null && cell !== "";

function isWithin(
  at: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  row: number,
  column: number,
): boolean {
  return row >= at.row && row < at.row + rows && column >= at.column && column < at.column + columns;
}
