import type { Area } from "../../src/model/cells";
import { cellAddress, parseRect } from "../../src/workbench/book/address";
import type { Book } from "../../src/workbench/book/Book";
import { bookDigest, type SheetDigest } from "../../src/workbench/book/bookDigest";
import { differences, without } from "./belongings";

/** An area of the user's data beside which our columns may stand. */
export interface SourceArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The columns that one run may write beside a source: Tier to Cumulative share, Movement, and one a period. */
const mostColumns = 5 + 12;

/**
 * What a run changed of the user's own, as lines: a cell, look, formula, table or sheet that was there before and is
 * not the same after, and cells of ours that stand anywhere but beside one of the sources.
 */
export function usersChanges(before: Book, after: Book, sources: readonly SourceArea[]): string[] {
  const was = bookDigest(before).sheets;
  const is = bookDigest(after).sheets;
  const names = before.sheets.map(({ name }) => name);
  return names.flatMap((name) => {
    if (!is[name]) return [`${name}: gone`];
    const beside = (row: number, column: number) =>
      sources.some(({ sheet, area }) => sheet === name && isBeside(area, row, column));
    return sheetChanges(was[name], is[name], beside).map((line) => `${name} ${line}`);
  });
}

function sheetChanges(
  was: SheetDigest,
  is: SheetDigest,
  beside: (row: number, column: number) => boolean,
): string[] {
  const { cells, tables, columnWidths } = was;
  const { cells: nowCells, tables: nowTables, columnWidths: nowWidths } = is;
  const lines = differences(without(was, isApart), without(is, isApart));
  for (const address of Object.keys({ ...cells, ...nowCells })) {
    const { row, column } = parseRect(address) ?? { row: -1, column: -1 };
    if (cells[address] === undefined && beside(row, column)) continue;
    lines.push(...differences(cells[address], nowCells[address], [address]));
  }
  for (const [name, table] of Object.entries(tables as Tables)) {
    const now = (nowTables as Tables)[name];
    if (!now) lines.push(`table ${name}: gone`);
    else lines.push(...differences(table, firstColumns(now, table.columns.length)));
  }
  for (const [column, width] of Object.entries(columnWidths as Record<string, number>))
    if ((nowWidths as Record<string, number>)[column] !== width) lines.push(`width of column ${column}`);
  return lines;
}

/** What is compared piece by piece, and conditional formats, which ours join. */
const isApart = (property: string) =>
  ["cells", "tables", "columnWidths", "conditionalFormats"].includes(property);

type Tables = Readonly<Record<string, { readonly area: string; readonly columns: readonly unknown[] }>>;

/** A table without the columns that came after the user's own. */
function firstColumns(table: Tables[string], count: number): Tables[string] {
  const area = parseRect(table.area);
  if (!area) return table;
  const last = cellAddress(area.row + area.rows - 1, area.column + count - 1);
  return {
    ...table,
    columns: table.columns.slice(0, count),
    area: `${cellAddress(area.row, area.column)}:${last}`,
  };
}

/** A totals row below the source's area is beside it too. */
function isBeside({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return (
    atRow >= row &&
    atRow <= row + rows &&
    atColumn >= column + columns &&
    atColumn < column + columns + mostColumns
  );
}
