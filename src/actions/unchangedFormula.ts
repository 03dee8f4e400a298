import type { SheetSnapshot } from "../model/book";
import { areaAddress, sheetAddress, type Area, type Cells } from "../model/cells";
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
    ...sameNumbers(reference(sheet.name, whole), factsIn(sheet, whole)),
    sameBlanks(reference(sheet.name, accounts), factsIn(sheet, accounts)),
  ];
}

/**
 * A table is named as such: its name goes with it wherever it is moved, and takes in the rows that come. LibreOffice
 * knows no `Table[#Data]`.
 */
function conditionsOfTable({ known, sheet = "", cells }: TableAfter): string[] {
  const columns = cells.at(0)?.length ?? 0;
  const body = factsOf(cells, { row: 1, column: 0, rows: cells.length - 1, columns });
  const place =
    "name" in known
      ? `${known.name}[[#Data]]`
      : reference(sheet, { ...known.area, row: known.area.row + 1, rows: known.area.rows });
  return [...sameNumbers(place, body), sameBlanks(place, body)];
}

/** What the check asks of an area. */
interface Facts {
  readonly sum: number;
  readonly numbers: number;
  readonly blanks: number;
}

function sameNumbers(place: string, { sum, numbers }: Facts): string[] {
  const near = literal(Math.max(0.005, Math.abs(sum) * 1e-12));
  return [`ABS(SUMIF(${place},"<1E+300")-${literal(sum)})<${near}`, `COUNT(${place})=${numbers}`];
}

/** Not by COUNTIF(…,"?*"), for which LibreOffice takes numbers as well. */
const sameBlanks = (place: string, { blanks }: Facts) => `COUNTBLANK(${place})=${blanks}`;

function factsIn({ used, cells }: SheetSnapshot, area: Area): Facts {
  const { row, column } = used ?? area;
  return factsOf(used ? cells : [], { ...area, row: area.row - row, column: area.column - column });
}

/** Plain loops: a long source has half a million cells. Where none were read they are blank. */
function factsOf(cells: Cells, { row, column, rows, columns }: Area): Facts {
  let [sum, numbers, filled] = [0, 0, 0];
  for (let down = Math.max(0, row); down < Math.min(row + rows, cells.length); down++) {
    const line = cells[down];
    for (let across = Math.max(0, column); across < Math.min(column + columns, line.length); across++) {
      const cell = line[across];
      if (cell !== "") filled++;
      if (typeof cell !== "number") continue;
      sum += cell;
      numbers++;
    }
  }
  return { sum, numbers, blanks: rows * columns - filled };
}

function reference(sheet: string, area: Area): string {
  const local = areaAddress(area);
  const whole = sheetAddress(sheet, area);
  return whole.slice(0, whole.length - local.length) + local.replace(/[A-Z]+|\d+/g, "$$$&");
}

const literal = (number: number) => String(Number(number.toPrecision(15)));
