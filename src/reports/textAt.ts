import type { CellStyle, PlanCell, TextBlock } from "../model/plan";

/** One cell of text on a sheet, or one number in a text's place; row and column count from 0. */
export function textAt(
  name: string,
  row: number,
  column: number,
  cell: PlanCell,
  style: CellStyle,
): TextBlock {
  return { kind: "text", name, at: { row, column }, cells: [[cell]], style };
}
