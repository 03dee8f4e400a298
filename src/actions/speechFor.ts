import type { BookSnapshot } from "../model/book";
import type { Language } from "../model/languages/Language";
import type { Speech } from "../model/languages/speech";

/**
 * How a person of this language is spoken to about this workbook: numbers in sentences are written as its cells are.
 *
 * @example speechFor("de", { culture: { name: "en-US", decimal: ".", group: "," } }).numbers // "en-US"
 */
export function speechFor(language: Language, { culture }: Pick<BookSnapshot, "culture">): Speech {
  const { name, decimal } = culture;
  const known = isLocale(name) && new Intl.NumberFormat(name).format(1.5).includes(decimal);
  // Whoever changed the separators of the system reads numbers by them, whatever the country.
  return { language, numbers: known ? name : decimal === "," ? "de-DE" : "en-US" };
}

function isLocale(name: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name);
}
