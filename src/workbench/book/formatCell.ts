import { format, formatColor, isDateFormat, isValidFormat } from "numfmt";
import type { Book } from "./Book";
import { isError, type CellValue } from "./CellStore";
import { localeOf } from "./localeOf";
import { shortDate } from "./shortDate";

/**
 * A value as its cell shows it, and the colour its number format asks for ("[Red]") as #RRGGBB, if any. A format
 * that Excel would not accept shows the value as General does.
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
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@"))
    return { text: value };
  const { pattern, isDate, hasColor } = patternOf(
    numberFormat === systemDate ? shortDate(book.culture, "date") : numberFormat,
  );
  const shift = book.date1904 && isDate && typeof value === "number" ? days1904 : 0;
  const shown = typeof value === "number" ? value + shift : value;
  const text = format(pattern, shown, {
    locale: localeOf(book.culture),
    dateErrorNumber: false,
    dateSpanLarge: false,
  });
  const color = hasColor ? formatColor(pattern, shown) : undefined;
  return typeof color === "string" ? { text, color: colors[color.toLowerCase()] ?? color } : { text };
}

/** Excel writes this one as the region writes its dates. */
const systemDate = "m/d/yyyy";

/** The days between the two date systems of Excel. */
const days1904 = 1462;

const colors: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

interface Pattern {
  pattern: string;
  isDate: boolean;
  hasColor: boolean;
}

const patterns = new Map<string, Pattern>();

function patternOf(numberFormat: string): Pattern {
  const known = patterns.get(numberFormat);
  if (known) return known;
  const pattern = numberFormat !== "" && isValidFormat(numberFormat) ? numberFormat : "General";
  const read = { pattern, isDate: isDateFormat(pattern), hasColor: /\[[a-z]+ ?\d*\]/i.test(pattern) };
  patterns.set(numberFormat, read);
  return read;
}
