import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { parseValue } from "numfmt";
import type { BookCulture } from "./Book";
import type { CellFormula, CellValue } from "./CellStore";
import { localeOf } from "./localeOf";
import { builtInFormats } from "./xlsx/builtInFormats";

/** What a user's typing means. */
export interface Entry {
  value: CellValue;
  formula?: CellFormula;
  /** The format that the way of typing asks for, where the cell has none of its own. */
  numberFormat?: string;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  quotePrefix?: boolean;
}

const errors = /^#(N\/A|DIV\/0!|REF!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)$/i;

/**
 * Reads what was typed into a cell as Excel does: numbers, dates, percentages, money, TRUE, errors, formulas; anything
 * else is text. Numbers and dates are read as the culture writes them, as in en-US where none is given.
 *
 * @example parseEntry("12%") // { value: 0.12, numberFormat: "0%" }
 * @example parseEntry("1,5", { name: "de-DE", decimal: ",", group: "." }) // { value: 1.5 }
 */
export function parseEntry(text: string, culture?: BookCulture): Entry {
  if (text === "") return { value: undefined };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (/^=./s.test(text)) return { value: undefined, formula: { text, kind: "plain" } };
  if (errors.test(text)) return { value: { error: text.toUpperCase() } };
  const parsed = parseValue(text, culture && { locale: localeOf(culture) });
  if (parsed) {
    const formatId = "formatId" in parsed ? parsed.formatId : undefined;
    const numberFormat = formatId === undefined ? undefined : builtInFormats[formatId];
    return numberFormat === undefined ? { value: parsed.value } : { value: parsed.value, numberFormat };
  }
  const formula = /^[+\-@]./s.test(text) ? signedFormula(text) : undefined;
  return formula === undefined
    ? { value: text }
    : { value: undefined, formula: { text: formula, kind: "plain" } };
}

/** "+A1" and "-A1" are formulas, "@SUM(A1)" is one of an older program; what does not read as one is text. */
function signedFormula(text: string): string | undefined {
  const body = text.startsWith("@") ? text.slice(1) : text;
  try {
    parse(tokenize(body));
    return "=" + body;
  } catch {
    return undefined;
  }
}
