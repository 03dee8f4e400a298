import type { Rect } from "./Book";

/** The last row of a sheet, counted from 0. */
export const lastRow = 1048575;

/** The last column of a sheet, counted from 0. */
export const lastColumn = 16383;

/** The letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The column, counted from 0, that its letters name: "A" is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at++) index = index * 26 + (letters.charCodeAt(at) & 31);
  return index - 1;
}

/** The A1 address of one cell, row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** The A1 address of a rectangle; whole rows and columns as Excel writes them ("2:4", "B:C"). */
export function rectAddress({ row, column, rows, columns }: Rect): string {
  if (rows > lastRow) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns > lastColumn) return `${row + 1}:${row + rows}`;
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

const corner = /^\$?([A-Z]{1,3})?\$?([1-9][0-9]{0,6})?$/i;

/**
 * The rectangle an A1 address without a sheet name means ("B2", "$A$1:C9", "B:C", "2:4"), or undefined
 * where it is not an address on a sheet.
 */
export function parseRect(address: string): Rect | undefined {
  const [from, to = from, more] = address.split(":");
  const first = corner.exec(from);
  const last = corner.exec(to);
  if (!first || !last || more !== undefined || from === "" || to === "") return undefined;
  const whole = address.includes(":");
  if ((!first[1] || !first[2] || !last[1] || !last[2]) && !whole) return undefined;
  if (!first[1] !== !last[1] || !first[2] !== !last[2]) return undefined;
  const rows = first[2] ? [Number(first[2]) - 1, Number(last[2]) - 1] : [0, lastRow];
  const columns = first[1] ? [columnIndex(first[1]), columnIndex(last[1])] : [0, lastColumn];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (Math.max(...rows) > lastRow || Math.max(...columns) > lastColumn) return undefined;
  return {
    row,
    column,
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
}

/** A sheet name as formulas spell it: quoted where it must be. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name);
  const looksLikeCell = /^([A-Z]{1,3}[0-9]+|R[0-9]*C?[0-9]*|C[0-9]*|TRUE|FALSE)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1:B2" into its sheet name (undefined where there is none) and the rest. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { rest: address };
  const name = address.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(at + 1) };
}
