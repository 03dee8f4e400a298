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
  const amount = writtenAmount(cell);
  if (!amount) return NaN;
  const { digits, negative, exponent } = amount;
  const own = withDecimal(digits, culture.decimal);
  const number = Number.isNaN(own) ? withDecimal(digits, exchanged(culture).decimal) : own;
  return Number(`${negative ? -number : number}${exponent}`);
}

/** The same culture with the comma and the point exchanged. */
export function exchanged(culture: Culture): Culture {
  return culture.decimal === ","
    ? { ...culture, decimal: ".", group: "," }
    : { ...culture, decimal: ",", group: "." };
}

/**
 * Which separators an amount written as text was written with: the culture's `own`, the `exchanged` ones, or
 * `either`, where each would make another number of it; "" where they make no difference or it is no amount.
 *
 * @example separatorsIn("1.234,50", { name: "en-US", decimal: ".", group: "," }) // "exchanged"
 * @example separatorsIn("1.234", { name: "en-US", decimal: ".", group: "," }) // "either"
 */
export function separatorsIn(cell: Cell, culture: Culture): "" | "own" | "exchanged" | "either" {
  const amount = typeof cell === "string" ? writtenAmount(cell) : undefined;
  if (!amount || !/[.,]/.test(amount.digits)) return "";
  const own = withDecimal(amount.digits, culture.decimal);
  const other = withDecimal(amount.digits, exchanged(culture).decimal);
  if (Number.isNaN(own)) return Number.isNaN(other) ? "" : "exchanged";
  if (Number.isNaN(other)) return "own";
  return own === other ? "" : "either";
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

const amountPattern = new RegExp(
  `^([-+])?\\s*(${currencyPattern})?\\s*([-+])?\\s*(\\d[\\d.,'’٬ ]*|[.,]\\d+)(e[-+]?\\d+)?` +
    `\\s*(-)?\\s*(${currencyPattern})?\\s*(-)?$`,
  "iu",
);

interface WrittenAmount {
  readonly digits: string;
  readonly negative: boolean;
  readonly exponent: string;
}

function writtenAmount(cell: string | boolean): WrittenAmount | undefined {
  if (typeof cell === "boolean" || cell.length > longestAmount) return undefined;
  const text = plain(cell);
  const bracketed = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(text);
  if (!bracketed) return signedAmount(text);
  const [, before, inside, after] = bracketed;
  // Brackets are a sign, so no other sign may stand with them.
  const amount = signedAmount(before + inside + after, false);
  return amount && { ...amount, negative: true };
}

function signedAmount(text: string, maySign = true): WrittenAmount | undefined {
  const match = amountPattern.exec(text);
  if (!match) return undefined;
  const [, before, prefix, inner, digits, exponent = "", behind, suffix, last] = match;
  const signs = [before, inner, behind, last].filter((sign) => sign !== undefined);
  if (signs.length > (maySign ? 1 : 0) || (prefix && suffix)) return undefined;
  return { digits: digits.trim(), negative: signs[0] === "-", exponent };
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
