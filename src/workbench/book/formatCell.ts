import { format, formatColor, isValidFormat } from "numfmt";
import type { Book } from "./Book";
import { isError, type CellValue } from "./CellStore";

/**
 * A value as its cell shows it, and the colour its number format asks for ("[Red]"), if any.
 *
 * @example formatCell(0.601, "0.0%", book).text === "60.1%"
 */
export function formatCell(
  value: CellValue,
  numberFormat: string,
  book: Pick<Book, "date1904" | "culture">,
): { text: string; color?: string } {
  if (value === undefined) return { text: "" };
  if (isError(value)) return { text: value.error };
  const pattern = isValidFormat(numberFormat) ? numberFormat : "General";
  const shown = typeof value === "number" && book.date1904 ? value : value;
  const text = format(pattern, shown, { locale: book.culture.name, dateErrorNumber: false });
  const color = formatColor(pattern, shown);
  return typeof color === "string" ? { text, color } : { text };
}
