import type { PlanCell } from "../model/plan";

/** What Excel takes as typed into a cell; `""` clears it. */
export type Entry = string | number | boolean;

/**
 * What to hand to Excel so that the cell ends up holding exactly this: Excel reads every string as if it
 * were typed in en-US, so `=SUM(A1)`, `1/2`, `00123` and `TRUE` go out with an apostrophe, which Excel
 * takes off again. Throws a bug for a number that is not finite: it would leave the old value standing.
 * @example cellEntry("00123") // "'00123"
 */
export function cellEntry(cell: PlanCell): Entry {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "string") return textEntry(cell);
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new Error(`A plan holds the number ${cell}`);
    return cell;
  }
  if (!cell.formula.startsWith("=")) throw new Error(`A plan holds the formula ${cell.formula}`);
  return cell.formula;
}

/** Most texts begin with a letter that no truth value and no month begins with. */
const surelyText = /^[bceghiklp-ru-z]/i;

const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[\s\p{P}]*\d/iu;

/** The most characters a cell holds; the apostrophe counts while it goes out. */
const longest = 32_767;

/**
 * Text that begins with a letter is text to Excel, save a truth value and a month with a number ("May 5"). The
 * longest text with an apostrophe before it loses its last character.
 */
function textEntry(text: string): string {
  if (surelyText.test(text)) return text;
  const plain = text === "" || (/^\p{L}/u.test(text) && !/^(true|false)$/i.test(text) && !month.test(text));
  return plain ? text : `'${text.slice(0, longest - 1)}`;
}
