import type { Book, DataValidation, Sheet } from "./Book";
import { isError, type CellValue } from "./CellStore";
import { formatCell } from "./formatCell";
import { parseEntry } from "./parseEntry";
import { areaOf, parseReferences } from "./references";
import { sheetNamed } from "./sheetNamed";

/** What is said when an entry is refused. */
export interface EntryRefusal {
  readonly title: string;
  readonly message: string;
}

const usual = "This value doesn't match the data validation restrictions defined for this cell.";

/** The rule for what may be typed into a cell, where it has one. */
export function entryLimit(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  return sheet.validations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
}

/**
 * What Excel would say to what was typed into a cell; undefined where it takes it. A formula, a rule that is a formula
 * or compares with one, and rules that only warn let everything through.
 */
export function refusalOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  typed: string,
): EntryRefusal | undefined {
  const limit = entryLimit(sheet, row, column);
  const { title = "", message = "", style = "Stop", showAlert = true } = limit?.errorAlert ?? {};
  if (!limit || !showAlert || style !== "Stop" || typed === "") return undefined;
  const { value, formula } = parseEntry(typed, book.culture);
  if (formula || isAllowed(book, sheet, limit.rule, typed, value)) return undefined;
  return { title: title || "This value is not allowed", message: message || usual };
}

/** What a cell's list offers; empty where it has none to unfold. */
export function entryChoices(book: Book, sheet: Sheet, row: number, column: number): readonly string[] {
  const list = entryLimit(sheet, row, column)?.rule.list as
    { source?: unknown; inCellDropDown?: unknown } | undefined;
  return list && list.inCellDropDown !== false ? choicesIn(book, sheet, String(list.source ?? "")) : [];
}

function choicesIn(book: Book, home: Sheet, source: string): string[] {
  if (!source.startsWith("=")) return source === "" ? [] : source.split(",").map((each) => each.trim());
  const [piece, ...others] = parseReferences(source.slice(1));
  if (others.length > 0 || piece === undefined || typeof piece === "string") return [];
  const sheet = piece.sheet === undefined ? home : sheetNamed(book, piece.sheet);
  if (!sheet) return [];
  const { row, column, rows, columns } = areaOf(piece);
  const found: string[] = [];
  for (let down = row; down < Math.min(row + rows, sheet.cells.rowCount); down++)
    for (let across = column; across < Math.min(column + columns, sheet.cells.columnCount(down)); across++) {
      const value = sheet.cells.value(down, across);
      const format = book.styles[sheet.cells.style(down, across)].numberFormat;
      if (value !== undefined) found.push(formatCell(value, format, book).text);
    }
  return found;
}

function isAllowed(
  book: Book,
  sheet: Sheet,
  rule: DataValidation["rule"],
  typed: string,
  value: CellValue,
): boolean {
  const [kind] = Object.keys(rule);
  const stated = (rule[kind] ?? {}) as Record<string, unknown>;
  switch (kind) {
    case "list": {
      const choices = choicesIn(book, sheet, String(stated.source ?? ""));
      return choices.length === 0 || choices.includes(typed.trim());
    }
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && isWithin(value, stated);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && isWithin(value, stated);
    case "textLength":
      return !isError(value) && isWithin(String(value).length, stated);
    default:
      return true;
  }
}

function isWithin(number: number, { operator, formula1, formula2 }: Record<string, unknown>): boolean {
  const [first, second] = [formula1, formula2].map((bound) =>
    typeof bound === "number" ? bound : undefined,
  );
  if (first === undefined) return true;
  switch (operator) {
    case "Between":
      return second === undefined || (number >= first && number <= second);
    case "NotBetween":
      return second === undefined || number < first || number > second;
    case "EqualTo":
      return number === first;
    case "NotEqualTo":
      return number !== first;
    case "GreaterThan":
      return number > first;
    case "LessThan":
      return number < first;
    case "GreaterThanOrEqualTo":
      return number >= first;
    default:
      return number <= first;
  }
}
