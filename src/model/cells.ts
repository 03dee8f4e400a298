/** A cell as the add-in reads it: blank is `""`, an error value is its text (`"#N/A"`). */
export type Cell = string | number | boolean;

/** Rows of cells, all of one length. */
export type Cells = readonly (readonly Cell[])[];

/** A rectangle on a sheet; row and column count from 0, so A1 is row 0, column 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A1. */
export const topLeft: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of an area without its sheet: `A1`, `B2:D9`. */
export function areaAddress(area: Area): string {
  const first = columnLetters(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The address of a cell or area with its sheet, quoted where Excel asks for it: `'Key accounts'!B2`. */
export function sheetAddress(sheet: string, area: Area): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${areaAddress(area)}`;
}

/** The area an A1 address names (`$` and a sheet before `!` are ignored), or undefined where it is none. */
export function parseArea(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(local);
  if (!match) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
