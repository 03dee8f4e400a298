import { isDateFormat, isPercentFormat } from "numfmt";
import type { Book, Sheet } from "../../book/Book";
import { isError } from "../../book/CellStore";
import { formatCell } from "../../book/formatCell";
import { shortDate } from "../../book/shortDate";

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
  const digits = (number: number) => String(number).replace(".", book.culture.decimal);
  if (isPercentFormat(numberFormat)) return `${digits(Number((value * 100).toPrecision(15)))}%`;
  if (isDateFormat(numberFormat))
    return formatCell(value, shortDate(book.culture, partsOf(value)), book).text;
  return digits(value);
}

function partsOf(serial: number): "date" | "date and time" | "time" {
  if (Number.isInteger(serial)) return "date";
  return serial < 1 ? "time" : "date and time";
}
