import type { PlanCell } from "../model/plan";

/** The bytes a cell takes in a request or an answer, separator included; close, never much too small. */
export function entryBytes(cell: PlanCell): number {
  if (cell === null) return 3;
  if (typeof cell === "boolean") return 6;
  if (typeof cell === "number") return 1 + digits(cell);
  return 3 + textBytes(typeof cell === "string" ? cell : cell.formula);
}

/** Whole numbers and amounts in cents are short; other fractions take all of their digits, small ones zeros before them. */
function digits(number: number): number {
  const size = Math.abs(number);
  const whole = size < 10 ? 1 : Math.floor(Math.log10(size)) + 1;
  const sign = number < 0 ? 1 : 0;
  if (Number.isInteger(number)) return sign + whole;
  if (Number.isInteger(number * 100)) return sign + whole + 3;
  return sign + (size < 1e-6 ? 22 : 18 + Math.max(0, Math.ceil(-Math.log10(size)) - 1));
}

/** UTF-8 in JSON: a quote or backslash takes two bytes, a control character six, the rest up to four. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) bytes += 5;
    else if (code === 0x22 || code === 0x5c || (code >= 0x80 && code < 0x800)) bytes += 1;
    else if (code >= 0x800) bytes += 2;
  }
  return bytes;
}
