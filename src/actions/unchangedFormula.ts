import type { SheetSnapshot } from "../model/book";
import { areaAddress, sheetAddress, type Area, type Cell } from "../model/cells";
import type { RevenueSource } from "../model/revenue";
import type { BookReading } from "../workbook/BookReading";
import type { TableAfter } from "../workbook/inputs/tablesAfter";

/**
 * An Excel expression that is true as long as the sources are as they were read, by the sum and the count of
 * their numbers and the count of their blank accounts, and the tables of input as the run leaves them, by the sum and
 * the count of their numbers and the count of their blanks. It looks at the row below each source too, where new accounts
 * come; that an account was only renamed it does not see. A source with columns of ours among its own is left
 * out. Undefined where nothing is left to look at, or more than a formula may hold.
 */
export function unchangedFormula(
  sources: readonly RevenueSource[],
  { sheets, ownColumns }: Pick<BookReading, "sheets" | "ownColumns">,
  tables: readonly TableAfter[] = [],
): string | undefined {
  const isMixed = ({ sheetId, area }: RevenueSource) =>
    ownColumns.some(
      (own) => own.sheetId === sheetId && own.row === area.row && own.column < area.column + area.columns,
    );
  const ofSources = sources.flatMap((source) => {
    const sheet = sheets.find(({ id }) => id === source.sheetId);
    return sheet && !isMixed(source) ? conditionsOf(source, sheet) : [];
  });
  const conditions = [...ofSources, ...tables.flatMap(conditionsOfTable)];
  const formula = `IFERROR(AND(${conditions.join(",")}),FALSE)`;
  return conditions.length > 0 && formula.length < longest ? formula : undefined;
}

const sheetRows = 1_048_576;

/** Excel takes formulas of 8,192 characters; the stamp line needs some of them. */
const longest = 6000;

function conditionsOf({ area, accountColumn }: RevenueSource, sheet: SheetSnapshot): string[] {
  const whole = { ...area, rows: Math.min(area.rows + 1, sheetRows - area.row) };
  const accounts = { ...whole, column: accountColumn.column, columns: 1 };
  return [
    ...sameNumbers(reference(sheet.name, whole), cellsIn(sheet, whole)),
    sameBlanks(reference(sheet.name, accounts), accounts.rows, cellsIn(sheet, accounts)),
  ];
}

/**
 * A table is named as such: its name goes with it wherever it is moved, and takes in the rows that come. LibreOffice
 * knows no `Table[#Data]`.
 */
function conditionsOfTable({ known, sheet = "", cells }: TableAfter): string[] {
  const body = cells.slice(1).flat();
  const place =
    "name" in known
      ? `${known.name}[[#Data]]`
      : reference(sheet, { ...known.area, row: known.area.row + 1, rows: known.area.rows });
  return [...sameNumbers(place, body), sameBlanks(place, body.length, body)];
}

function sameNumbers(place: string, cells: readonly Cell[]): string[] {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const sum = numbers.reduce((total, number) => total + number, 0);
  const near = literal(Math.max(0.005, Math.abs(sum) * 1e-12));
  return [`ABS(SUMIF(${place},"<1E+300")-${literal(sum)})<${near}`, `COUNT(${place})=${numbers.length}`];
}

/** Not by COUNTIF(…,"?*"), for which LibreOffice takes numbers as well. */
const sameBlanks = (place: string, size: number, cells: readonly Cell[]) =>
  `COUNTBLANK(${place})=${size - cells.filter((cell) => cell !== "").length}`;

function cellsIn({ used, cells }: SheetSnapshot, area: Area): Cell[] {
  if (!used) return [];
  return cells
    .slice(Math.max(0, area.row - used.row), Math.max(0, area.row + area.rows - used.row))
    .flatMap((line) => line.slice(area.column - used.column, area.column + area.columns - used.column));
}

function reference(sheet: string, area: Area): string {
  const local = areaAddress(area);
  const whole = sheetAddress(sheet, area);
  return whole.slice(0, whole.length - local.length) + local.replace(/[A-Z]+|\d+/g, "$$$&");
}

const literal = (number: number) => String(Number(number.toPrecision(15)));
