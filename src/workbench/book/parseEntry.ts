import { getFormatFromId, parseValue } from "numfmt";
import type { CellFormula, CellValue } from "./CellStore";

/** What a user's typing means. */
export interface Entry {
  value: CellValue;
  formula?: CellFormula;
  /** The format that the way of typing asks for, where the cell has none of its own. */
  numberFormat?: string;
  quotePrefix?: boolean;
}

const errors = /^#(N\/A|DIV\/0!|REF!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/i;

/** Reads what was typed into a cell as Excel in en-US does: numbers, dates, percentages, formulas, text. */
export function parseEntry(text: string): Entry {
  if (text === "") return { value: undefined };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (/^=./s.test(text)) return { value: undefined, formula: { text, kind: "plain" } };
  if (errors.test(text)) return { value: { error: text.toUpperCase() } };
  const parsed = parseValue(text);
  if (!parsed) return { value: text };
  const { value } = parsed;
  const formatId = "formatId" in parsed ? parsed.formatId : undefined;
  return formatId === undefined ? { value } : { value, numberFormat: getFormatFromId(formatId, "en-US") };
}
