import type { BookSnapshot, SheetSnapshot } from "../../model/book";
import type { Area, Cell, Cells } from "../../model/cells";
import type { InputBlock, KnownTable, ReadTable } from "../../model/plan";
import { cellOf } from "../../model/table";
import { cellAt } from "../cellAt";
import { tableBlock } from "./tableBlock";
import { tableNamed } from "./tableNamed";

/** A table of input as a run leaves it, header and body. */
export interface TableAfter {
  readonly known: KnownTable;
  /** The sheet of a plain range; a table is known by its name wherever it stands. */
  readonly sheet?: string;
  readonly cells: Cells;
}

/** The tables that a run reads, makes or adds to, as they stand when it is done. */
export function tablesAfter(
  book: Pick<BookSnapshot, "sheets">,
  read: readonly ReadTable[] = [],
  inputs: readonly InputBlock[] = [],
): TableAfter[] {
  const told = new Set(read.map(({ table }) => table?.name.toLowerCase()));
  const found = read.map((each): TableAfter => {
    const { table, sheetId, sheet, area } = each;
    const cells = cellsOf(book, each);
    if (!table) return { known: { sheetId, area }, sheet, cells };
    const block = inputs.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    return { known: table, cells: block ? withInput(cells, block) : cells };
  });
  const others = inputs.filter(({ name }) => !told.has(name.toLowerCase()));
  return [...found, ...others.map((block) => madeOrFound(book, block))];
}

/** The cells of a table of input as they stand; undefined where it is gone. */
export function knownCells(book: Pick<BookSnapshot, "sheets">, known: KnownTable): Cells | undefined {
  if ("sheetId" in known) {
    const sheet = book.sheets.find(({ id }) => id === known.sheetId);
    return sheet && linesOf(sheet, grown(sheet, known.area));
  }
  const found = tableNamed(book, known.name, known.id);
  return found && linesOf(found.sheet, found.body);
}

function cellsOf(book: Pick<BookSnapshot, "sheets">, { sheetId, sheet, area }: ReadTable): Cells {
  const found = book.sheets.find(({ id }) => id === sheetId);
  if (!found) throw new Error(`A table of input was read on ${sheet}, which is not in the book`);
  return linesOf(found, area);
}

function madeOrFound(book: Pick<BookSnapshot, "sheets">, block: InputBlock): TableAfter {
  const found = tableNamed(book, block.name);
  if (!found) return { known: { name: block.name }, cells: madeCells(block) };
  const { id, name } = found.table;
  return { known: { id, name }, cells: withInput(linesOf(found.sheet, found.body), block) };
}

function madeCells({ name, make }: InputBlock): Cells {
  const { columns, rows } = tableBlock(name, make).table;
  const body = Array.from({ length: rows }, (_, row) => columns.map((column) => cellOf(column, row)));
  return [columns.map((column) => column.name), ...body];
}

function withInput([header = [], ...rows]: Cells, { addRows, addColumns, set }: InputBlock): Cells {
  const names = [...header.map(String), ...addColumns];
  const lines = rows.map((row) => [...row, ...addColumns.map(() => "")]);
  for (const each of addRows) lines.push(names.map((name) => each[name] ?? ""));
  for (const { key, column, value } of set) {
    const line = lines.find(([cell]) => String(cell) === key);
    const at = names.indexOf(column);
    if (line && at >= 0) line[at] = value;
  }
  return [names, ...lines];
}

function linesOf(sheet: SheetSnapshot, { row, column, rows, columns }: Area): Cell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) => cellAt(sheet, row + down, column + across)),
  );
}

/** A plain range takes in what was added right below it. */
function grown(sheet: SheetSnapshot, area: Area): Area {
  let { rows } = area;
  while (cellAt(sheet, area.row + rows, area.column) !== "") rows++;
  return { ...area, rows };
}
