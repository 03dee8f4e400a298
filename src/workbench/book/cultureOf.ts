import type { BookCulture } from "./Book";

/**
 * How numbers are written in a region.
 *
 * @example cultureOf("de-DE") // { name: "de-DE", decimal: ",", group: "." }
 */
export function cultureOf(locale: string): BookCulture {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const sign = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
  return { name: locale, decimal: sign("decimal"), group: sign("group") };
}
