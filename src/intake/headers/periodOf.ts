import type { Cell } from "../../model/cells";
import { currencyOfText, withoutCurrency } from "../cells/currencies";
import { dayOfSerial, isDateFormat, isYearFormat, lastSerial } from "../cells/excelDates";
import { amountWords, fillerWords, revenueWords } from "./headerWords";
import { fiscalWords, halfWords, monthNamed, monthWords, quarterWords } from "./periodWords";
import type { Span } from "./periods";
import { wordsOf } from "./wordsOf";

/** What a header says about the column below it: the time, and the currency where it names one. */
export interface HeaderPeriod {
  readonly span: Span;
  readonly currency: string;
}

/** How the workbook writes dates: its date system, and whether 1/2/2024 is in January (en-US) or February. */
export interface DateRules {
  readonly date1904: boolean;
  readonly monthFirst: boolean;
}

/**
 * The period a header cell names, alone or with words for revenue: 2024, "FY24", "2023/24", "Q1 2024",
 * "Jan-24", "2024-01", "выручка 2024", "2024年1月", a real date. Undefined for anything else, "Employees" and
 * "Budget 2024" included. A year is 1900 to 2100; a date stands for its month unless its format shows years alone.
 *
 * @example periodOf("Revenue FY24", "General", rules) // fiscal year 2024, label "FY24"
 */
export function periodOf(cell: Cell, format: string, rules: DateRules): HeaderPeriod | undefined {
  if (typeof cell === "number") return plainly(numberSpan(cell, format, rules));
  if (typeof cell !== "string" || cell.length > longestHeader) return undefined;
  const currency = currencyOfText(cell);
  const span = textSpan(currency ? withoutCurrency(cell) : cell, rules);
  return span && { span, currency };
}

/** The month, quarter or year a date cell of a long table names; a text may be an ISO date or any period. */
export function spanOfDate(cell: Cell, isSerial: boolean, rules: DateRules): Span | undefined {
  if (typeof cell === "string") return periodOf(cell, "", rules)?.span;
  if (typeof cell !== "number") return undefined;
  return isSerial ? serialSpan(cell, rules) : numberSpan(cell, "", rules);
}

const longestHeader = 120;

function plainly(span: Span | undefined): HeaderPeriod | undefined {
  return span && { span, currency: "" };
}

function numberSpan(number: number, format: string, rules: DateRules): Span | undefined {
  if (isYearFormat(format)) {
    const span = serialSpan(number, rules);
    return span && { kind: "year", year: span.year, index: 1 };
  }
  if (isDateFormat(format)) return serialSpan(number, rules);
  if (!Number.isInteger(number)) return undefined;
  return number < 10_000 ? yearSpan(number) : monthSpan(Math.floor(number / 100), number % 100);
}

function serialSpan(serial: number, { date1904 }: DateRules): Span | undefined {
  if (!(serial >= 1 && serial <= lastSerial)) return undefined;
  const { year, month } = dayOfSerial(serial, date1904);
  return monthSpan(year, month);
}

function textSpan(text: string, rules: DateRules): Span | undefined {
  const signs = signsOf(text.replace(/[T ]\d{1,2}:\d{2}.*$/, ""));
  if (signs === undefined) return undefined;
  for (const [pattern, spanOf] of grammar) {
    const groups = pattern.exec(signs)?.groups;
    const span = groups && spanOf(groups, rules);
    if (span) return span;
  }
  return undefined;
}

/** "Umsatz Q1/2024" -> "Q 1 / 2024", "Januar 24" -> "@1 24"; undefined where a word is none of time or revenue. */
function signsOf(text: string): string | undefined {
  const signs: string[] = [];
  for (const word of wordsOf(text)) {
    const month = monthNamed(word);
    if (month) signs.push(`@${month}`);
    else if (word === "000") continue;
    else if (/^\d+$/.test(word) || /^[-/.'’–]$/.test(word)) signs.push(word.replace(/[’–]/, "-"));
    else if (quarterWords.has(word)) signs.push("Q");
    else if (halfWords.has(word)) signs.push("H");
    else if (fiscalWords.has(word)) signs.push("F");
    else if (monthWords.has(word)) signs.push("M");
    else if (/^(?:i{1,3}|iv)$/.test(word)) signs.push(String(romans.indexOf(word) + 1));
    else if (/\p{L}/u.test(word) && !isSilent(word)) return undefined;
  }
  // An M at the end is no month but the million of "2024 (€m)".
  return signs.join(" ").replace(/^[-/.' ]+|[-/.'M ]+$/g, "");
}

const romans = ["i", "ii", "iii", "iv"];

function isSilent(word: string): boolean {
  return revenueWords.has(word) || amountWords.has(word) || fillerWords.has(word);
}

type Rule = readonly [
  RegExp,
  (groups: Partial<Record<string, string>>, rules: DateRules) => Span | undefined,
];

const gap = "(?: [-/.'])* ";
const year = "(?:F )?(?:' |- )?(?<year>\\d{4}|\\d{2})";

/** Read from the top; the first that fits and makes sense counts. */
const grammar: readonly Rule[] = [
  [/^(?<year>\d{4})$/, (g) => yearSpan(Number(g.year))],
  [/^F (?:[-'] )?(?<year>\d{4}|\d{2})$/, (g) => fiscalSpan(fullYear(g.year), `FY${g.year}`)],
  [
    /^(?<fiscal>F )?(?<year>\d{4}|\d{2}) (?<sign>[-/]) (?<next>\d{4}|\d{2})(?<after> F)?$/,
    (g) => splitYearSpan(g),
  ],
  ...(["Q", "H"] as const).flatMap((sign): Rule[] => [
    [new RegExp(`^${sign} (?:- )?(?<index>\\d)(?:${gap}${year})?$`), (g) => partSpan(sign, g)],
    [new RegExp(`^(?<index>\\d)(?: \\.)? ${sign}(?:${gap}${year})?$`), (g) => partSpan(sign, g)],
    [new RegExp(`^${year}${gap}${sign} (?<index>\\d)$`), (g) => partSpan(sign, g)],
    [new RegExp(`^${year}${gap}(?<index>\\d)(?: \\.)? ${sign}$`), (g) => partSpan(sign, g)],
  ]),
  [new RegExp(`^(?:\\d{1,2}(?: [-.])* )?@(?<month>\\d+)(?:${gap}${year})?$`), (g) => namedSpan(g)],
  [/^@(?<month>\d+) \d{1,2} (?<year>\d{4})$/, (g) => namedSpan(g)],
  [new RegExp(`^${year}${gap}@(?<month>\\d+)$`), (g) => namedSpan(g)],
  [new RegExp(`^M (?<month>\\d{1,2})(?:${gap}${year})?$`), (g) => namedSpan(g)],
  [/^(?<year>\d{4}) [-/.] (?<month>\d{1,2})$/, (g) => namedSpan(g)],
  [/^(?<year>\d{4})(?: [-/.])? M (?<month>\d{1,2})(?: \d{1,2})?$/, (g) => namedSpan(g)],
  [/^(?<month>\d{1,2}) [-/.] (?<year>\d{4})$/, (g) => namedSpan(g)],
  [/^(?<year>\d{4})(?<month>\d{2})$/, (g) => namedSpan(g)],
  [/^(?<year>\d{4}) [-/.] (?<month>\d{1,2}) [-/.] \d{1,2}$/, (g) => namedSpan(g)],
  [
    /^(?<one>\d{1,2}) (?<sign>[-/.]) (?<other>\d{1,2}) [-/.] (?<year>\d{4}|\d{2})$/,
    (g, { monthFirst }) => {
      const [one, other] = [Number(g.one), Number(g.other)];
      const first = (monthFirst && g.sign === "/") || other > 12;
      return monthSpan(fullYear(g.year), first ? one : other);
    },
  ],
];

function splitYearSpan({ fiscal, year = "", next = "", sign, after }: Partial<Record<string, string>>) {
  const [from, to] = [fullYear(year), fullYear(next)];
  const marked = fiscal !== undefined || after !== undefined;
  // "2010-11" is November to ISO and "11/12" may be a day; "2010/11" and "FY 2010-11" are fiscal years.
  const doubtful = year.length === 2 ? Number(year) <= 12 : sign === "-" && Number(next) <= 12;
  if (to !== from + 1 || (doubtful && !marked)) return undefined;
  return fiscalSpan(to, `${marked ? "FY " : ""}${year}${sign}${next}`);
}

function partSpan(sign: "Q" | "H", { index, year }: Partial<Record<string, string>>): Span | undefined {
  const number = Number(index);
  if (number < 1 || number > (sign === "Q" ? 4 : 2)) return undefined;
  return { kind: sign === "Q" ? "quarter" : "half", year: year ? fullYear(year) : 0, index: number };
}

function namedSpan({ month, year }: Partial<Record<string, string>>): Span | undefined {
  return monthSpan(year ? fullYear(year) : 0, Number(month));
}

function yearSpan(year: number): Span | undefined {
  return isYear(year) ? { kind: "year", year, index: 1 } : undefined;
}

function fiscalSpan(year: number, label: string): Span | undefined {
  return isYear(year) ? { kind: "fiscal year", year, index: 1, label } : undefined;
}

function monthSpan(year: number, month: number): Span | undefined {
  const known = month >= 1 && month <= 12 && (year === 0 || isYear(year));
  return known ? { kind: "month", year, index: month } : undefined;
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

function fullYear(digits = ""): number {
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}
