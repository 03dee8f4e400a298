import type { TableSnapshot } from "../../model/book";
import type { Cell } from "../../model/cells";
import type { InputBlock, SheetPlan } from "../../model/plan";
import { Problem } from "../../model/problem";
import type { BookReading } from "../BookReading";
import { columnCells, isBlank } from "../cellAt";
import type { InputArrangement, InputGuide } from "./InputArrangement";
import { inputRole } from "../../model/inputRole";
import { tableBlock } from "./tableBlock";
import { tableNamed, type FoundTable } from "./tableNamed";

/** What a plan wishes of tables of input: sheets to be made, and additions to tables that stand. */
export interface ArrangedInputs {
  readonly make: readonly SheetPlan[];
  readonly add: readonly InputArrangement[];
}

/**
 * Finds the tables that people fill in; those that are not there are to be made, each on a sheet of its own. Throws the
 * Problem `inputNameTaken` where something else has a table's name.
 */
export function arrangeInputs(blocks: readonly InputBlock[], book: BookReading): ArrangedInputs {
  const found = blocks.map((block) => ({ block, found: tableNamed(book, block.name) }));
  const missing = found.filter((each) => !each.found).map(({ block }) => block);
  for (const { name } of missing)
    if (book.names.some((each) => each.toLowerCase() === name.toLowerCase()))
      throw new Problem("inputNameTaken", { table: name });
  return {
    make: missing.map(({ name, make }) => ({ ...make, role: inputRole(name) })),
    add: found.flatMap((each) => (each.found ? arrangeInput(each.block, each.found, book) : [])),
  };
}

/** What is to be added; nothing where nothing is. */
function arrangeInput(
  block: InputBlock,
  { sheet, table: shown, body }: FoundTable,
  { tables }: BookReading,
): InputArrangement[] {
  const table = tables.get(shown.id) ?? shown;
  const keys = columnCells(sheet, { ...body, row: body.row + 1, rows: body.rows - 1 }, body.column);
  const columns = newColumns(block, table);
  const headers = [...table.columns.map(({ name }) => name), ...columns.map(({ header }) => header)];
  const rows = block.addRows.map((row) => lineOf(row, headers));
  const set = block.set.flatMap(({ key, column, value }) => {
    const row = keys.findIndex((cell) => String(cell) === key);
    const header = headers.find((each) => each.toLowerCase() === column.toLowerCase());
    return row < 0 || header === undefined ? [] : [{ row, header, value }];
  });
  if (columns.length === 0 && rows.length === 0 && set.length === 0) return [];
  const blanks = blankRows({ sheet, table: shown, body });
  const first = keys.length - blanks;
  const blank = Math.min(rows.length, blanks);
  return [{ sheet, table, keys, first, blank, rows, columns, guides: guidesOf(block), set }];
}

function newColumns({ name, make, addColumns }: InputBlock, { columns }: TableSnapshot) {
  const known = new Set(columns.map((each) => each.name.toLowerCase()));
  const block = tableBlock(name, make);
  return addColumns
    .filter((header) => !known.has(header.toLowerCase()))
    .map((header) => {
      const across = block.table.columns.findIndex((each) => each.name === header);
      return { header, width: (across < 0 ? undefined : make.widths[block.at.column + across]) ?? 12 };
    });
}

function lineOf(row: Readonly<Record<string, Cell>>, headers: readonly string[]): (Cell | null)[] {
  const cells = new Map(Object.entries(row).map(([name, cell]) => [name.toLowerCase(), cell]));
  return headers.map((header) => cells.get(header.toLowerCase()) ?? null);
}

/** A table without rows has a blank one; people leave others. */
function blankRows({ sheet, body }: FoundTable): number {
  let rows = 0;
  while (rows < body.rows - 1 && isBlank(sheet, { ...body, row: body.row + body.rows - 1 - rows, rows: 1 }))
    rows++;
  return rows;
}

function guidesOf({ name, make }: InputBlock): ReadonlyMap<string, InputGuide> {
  const { table, columns, limits } = tableBlock(name, make);
  return new Map(
    table.columns.map((column, at) => [
      column.name.toLowerCase(),
      { style: columns[at], limit: limits?.[column.name] },
    ]),
  );
}
