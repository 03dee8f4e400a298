import { isDateFormat, isPercentFormat } from "numfmt";
import type { Book, Sheet } from "../../book/Book";
import { isError } from "../../book/CellStore";
import { formatCell } from "../../book/formatCell";

/** What the formula bar shows of a cell: its formula, else its value the way it would be typed. */
export function typedText(book: Book, { cells }: Sheet, row: number, column: number): string {
  const formula = cells.formula(row, column);
  if (formula) return formula.text;
  const value = cells.value(row, column);
  if (value === undefined) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";

  const { numberFormat, quotePrefix } = book.styles[cells.style(row, column)];
  if (typeof value === "string") return quotePrefix ? "'" + value : value;
  if (isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  if (isDateFormat(numberFormat)) return formatCell(value, typedDate(value), book).text;
  return String(value);
}

function typedDate(serial: number): string {
  if (Number.isInteger(serial)) return "m/d/yyyy";
  return serial < 1 ? "h:mm:ss AM/PM" : "m/d/yyyy h:mm:ss AM/PM";
}
