import type { Culture } from "../../model/book";
import type { Cell } from "../../model/cells";
import { currencyPattern } from "./currencies";

/**
 * The amount a cell holds; NaN where it holds none (blank, a word, a percentage, an error value).
 * A text is read with the workbook's separators first and, where that cannot be, with the comma and the point
 * exchanged; spaces and apostrophes group as well. Brackets and a minus before or behind make it negative.
 *
 * @example parseAmount("(1,234.50)", { name: "en-US", decimal: ".", group: "," }) // -1234.5
 * @example parseAmount("1.234", { name: "de-DE", decimal: ",", group: "." }) // 1234
 */
export function parseAmount(cell: Cell, culture: Culture): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return NaN;
  if (cell.length > longestAmount) return NaN;
  const text = plain(cell);
  const bracketed = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(text);
  if (!bracketed) return signed(text, culture);
  const [, before, inside, after] = bracketed;
  // Brackets are a sign, so no other sign may stand with them.
  return -signed(before + inside + after, culture, false);
}

/** Whether a text is a number followed by a percent sign. */
export function isPercentage(cell: Cell): boolean {
  return typeof cell === "string" && cell.length <= longestAmount && /\d\s*[%‰]|[%‰]\s*\d/.test(cell);
}

/** Whether a cell says that there is no amount: blank, or the dash that accountants write for nothing. */
export function isBlankAmount(cell: Cell): boolean {
  return (
    cell === "" ||
    (typeof cell === "string" &&
      cell.length <= longestAmount &&
      /^[\s\p{Cf}]*[-‐-―−]?[\s\p{Cf}]*$/u.test(cell))
  );
}

/** No amount is written longer; a longer text is not searched for one. */
const longestAmount = 60;

const amount = new RegExp(
  `^([-+])?\\s*(${currencyPattern})?\\s*([-+])?\\s*(\\d[\\d.,'’٬ ]*|[.,]\\d+)(e[-+]?\\d+)?` +
    `\\s*(-)?\\s*(${currencyPattern})?\\s*(-)?$`,
  "iu",
);

function signed(text: string, culture: Culture, maySign = true): number {
  const match = amount.exec(text);
  if (!match) return NaN;
  const [, before, prefix, inner, digits, exponent = "", behind, suffix, last] = match;
  const signs = [before, inner, behind, last].filter((sign) => sign !== undefined);
  if (signs.length > (maySign ? 1 : 0) || (prefix && suffix)) return NaN;
  const number = unsigned(digits.trim(), culture);
  return Number(`${signs[0] === "-" ? -number : number}${exponent}`);
}

function unsigned(digits: string, culture: Culture): number {
  const own = withDecimal(digits, culture.decimal);
  return Number.isNaN(own) ? withDecimal(digits, culture.decimal === "," ? "." : ",") : own;
}

function withDecimal(digits: string, decimal: string): number {
  const [whole, fraction = "", ...more] = digits.split(decimal);
  if (more.length > 0 || /\D/.test(fraction)) return NaN;
  const grouped = /^[1-9]\d{0,2}([.,'’٬ ])\d{3}(?:\1\d{3})*$/.test(whole);
  const grouping = grouped || /^[1-9]\d?([, ])\d{2}(?:\1\d{2})*\1\d{3}$/.test(whole);
  if (!grouping && /\D/.test(whole)) return NaN;
  return Number(`${whole.replace(/\D/g, "")}.${fraction}`);
}

function plain(text: string): string {
  if (/^[!-~]+$/.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[‐-―−]/g, "-")
    .trim();
}
