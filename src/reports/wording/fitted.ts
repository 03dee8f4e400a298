import type { Block, SheetPlan, TableBlock } from "../../model/plan";
import type { Column } from "../../model/table";
import { heights } from "../look";
import { HEAD_ROWS } from "../pageHead";
import { indentWidth, linesIn, longestWord, textWidth } from "../textWidth";
import { BETWEEN, filledCells, PLAIN, roomToRun } from "./roomToRun";

/**
 * A sheet on which the words of the language find room. A column that is too narrow for a word of its header, or for
 * one of our own words in it, is made as wide as it needs, and a row of headers as high as their lines; the head of a
 * narrow sheet is printed whole; a line that would run into the next cell is written a little smaller.
 */
export function fitted(sheet: SheetPlan): SheetPlan {
  const tables = sheet.blocks.filter((block) => block.kind === "table");
  const widths = widened(sheet.widths, tables);
  const rows = raised({ ...sheet, widths }, tables);
  const printed = printedWhole({ ...sheet, widths, heights: rows });
  return { ...printed, blocks: withSmallLines(printed) };
}

function widened(given: SheetPlan["widths"], tables: readonly TableBlock[]): readonly number[] {
  const widths = [...given];
  for (const table of tables)
    table.table.columns.forEach((column, at) => {
      const place = table.at.column + at;
      const needed = widthFor(table, column, at);
      if (needed > widths[place]) widths[place] = Math.ceil(needed * 2) / 2;
    });
  return widths;
}

function widthFor({ header, columns, limits, choices }: TableBlock, column: Column, at: number): number {
  const style = columns[at];
  const edge = indentWidth(style);
  const head = header.shrink ? 0 : longestWord(column.name, header) + edge;
  const limit = limits?.[column.name];
  const words = [
    ...(limit?.kind === "list" ? limit.values : []),
    ...(column.kind === "label" ? column.labels : []),
    ...(choices?.[column.name]?.[0] ?? []),
  ];
  return Math.max(head, ...words.map((word) => textWidth(word, style) + edge));
}

/** Beyond what is printed stand the numbers of charts; a row that is raised for their headers would stretch a chart. */
function raised({ widths, heights: given, print }: SheetPlan, tables: readonly TableBlock[]) {
  const low = tables
    .filter(({ at }) => at.column < print.columns)
    .map((table) => ({ row: table.at.row, height: headerHeight(table, widths) }))
    .filter(({ row, height }) => height > (given?.find((each) => each.row === row)?.height ?? PLAIN_HEADER));
  if (low.length === 0) return given;
  const rows = new Map(given?.map(({ row, height }) => [row, height]));
  for (const { row, height } of low) rows.set(row, Math.max(height, rows.get(row) ?? 0));
  return Array.from(rows, ([row, height]) => ({ row, height }));
}

const PLAIN_HEADER = heights.row + 3;

function headerHeight({ at, table, header, columns }: TableBlock, widths: readonly number[]): number {
  if (header.shrink) return 0;
  const lines = table.columns.map(({ name }, place) =>
    linesIn(name, widths[at.column + place] - indentWidth(columns[place]), header),
  );
  return heights.line * Math.max(1, ...lines) + 3;
}

/** Where nothing stands beside what is printed, the page goes as far as the sentences of its head. */
function printedWhole(sheet: SheetPlan): SheetPlan {
  const { print, widths, blocks } = sheet;
  if (widths.length > print.columns) return sheet;
  const filled = filledCells(sheet);
  const missing = blocks.flatMap((block) => {
    const [[text]] = block.kind === "text" ? block.cells : [[null]];
    if (block.kind !== "text" || typeof text !== "string" || block.at.row >= HEAD_ROWS) return [0];
    return [textWidth(text, block.style) - roomToRun(sheet, filled, { ...block.at, style: block.style })];
  });
  const columns = print.columns + Math.max(0, Math.ceil(Math.max(0, ...missing) / (PLAIN + BETWEEN)));
  return { ...sheet, print: { ...print, columns } };
}

/** Texts of one cell that neither wrap nor shrink to it. */
function withSmallLines(sheet: SheetPlan): readonly Block[] {
  const filled = filledCells(sheet);
  return sheet.blocks.map((block) => {
    if (block.kind !== "text" || block.style.wrap || block.style.shrink || block.cells.length > 1)
      return block;
    const [[text]] = block.cells;
    if (typeof text !== "string" || block.cells[0].length > 1) return block;
    const part = roomToRun(sheet, filled, { ...block.at, style: block.style }) / textWidth(text, block.style);
    const size = Math.floor((block.style.size ?? PLAIN_SIZE) * part * 2) / 2;
    return part >= 1 ? block : { ...block, style: { ...block.style, size: Math.max(LEAST_SIZE, size) } };
  });
}

const PLAIN_SIZE = 11;
/** Smaller writing is not read. */
const LEAST_SIZE = 7.5;
