import type { SheetSnapshot } from "../../model/book";
import { note, type Note } from "../../model/note";
import type { BlockFrame } from "./blockFrame";
import { holdsAmounts } from "./columnSample";
import { periodOf, type HeaderPeriod } from "../headers/periodOf";
import { monthsOf, periodOfSpan, type Span } from "../headers/periods";
import { cellAddress, cellAt, formatAt } from "../cells/sheetGrid";
import type { PeriodColumn } from "../sourceLayout";

/**
 * The columns whose header names a period and that hold amounts, and the doubts about them. "Q1" or "January"
 * takes its year from the row above the header, else from the name of table or sheet. Of overlapping periods
 * (quarters and their year) the finer are kept where they fill the coarser ones, else the coarser.
 */
export function periodColumns(frame: BlockFrame): {
  readonly columns: readonly PeriodColumn[];
  readonly notes: readonly Note[];
} {
  const { sheet, header, rows, rules } = frame;
  const notes: Note[] = [];
  const named: Named[] = [];
  for (const column of frame.columns) {
    const read = periodOf(cellAt(sheet, header, column), formatAt(sheet, header, column), rules.dates);
    if (!read) continue;
    const isAmounts = holdsAmounts(sheet, column, rows, rules.culture);
    const year = read.span.year || yearAbove(frame, column) || (frame.spanNamed?.year ?? 0);
    const found = { ...read, span: { ...read.span, year }, column };
    if (isAmounts) named.push(found);
    else {
      const period = periodOfSpan(found.span).label;
      notes.push(note("emptyPeriod", cellAddress(sheet.name, header, column), { period }));
    }
  }
  const meant = wrappedMonths(withoutStrayMonth(named, sheet, header));
  const kept = withoutOverlaps(meant, sheet.name, header, notes);
  noteRepeats(kept, sheet.name, header, notes);
  return {
    columns: kept.map(({ span, column, currency, order }) => {
      const period = periodOfSpan(span);
      return { column, currency, period: order === undefined ? period : { ...period, order } };
    }),
    notes: named.length > 0 ? notes : [],
  };
}

interface Named extends HeaderPeriod {
  readonly column: number;
  /** Place in time where it is not the calendar's. */
  readonly order?: number;
}

/** The year that stands over a group of quarters or months: in the row above, here or further left. */
function yearAbove({ sheet, header, columns, rules }: BlockFrame, column: number): number {
  for (let at = column; at >= columns[0]; at--) {
    const cell = cellAt(sheet, header - 1, at);
    if (cell === "") continue;
    const span = periodOf(cell, formatAt(sheet, header - 1, at), rules.dates)?.span;
    return span && monthsOf[span.kind] === 12 ? span.year : 0;
  }
  return 0;
}

/** "Out" alone is no October: a short month name without a year needs another month beside it. */
function withoutStrayMonth(named: readonly Named[], sheet: SheetSnapshot, header: number): readonly Named[] {
  const yearless = named.filter(({ span }) => span.kind === "month" && span.year === 0);
  const [stray] = yearless;
  if (yearless.length !== 1 || String(cellAt(sheet, header, stray.column)).trim().length > 4) return named;
  return named.filter((each) => each !== stray);
}

/** Months without a year that run April to March keep that order: those after the turn belong to the next year. */
function wrappedMonths(named: readonly Named[]): readonly Named[] {
  const months = named.filter(({ span }) => span.kind === "month" && span.year === 0);
  const turns = months.filter(({ span }, at) => at > 0 && span.index < months[at - 1].span.index);
  const first = months[0]?.span.index;
  if (turns.length !== 1 || months[months.length - 1].span.index >= first) return named;
  return named.map((each) =>
    months.includes(each) && each.span.index < first ? { ...each, order: 12 + each.span.index - 1 } : each,
  );
}

function withoutOverlaps(
  named: readonly Named[],
  sheet: string,
  header: number,
  notes: Note[],
): readonly Named[] {
  if (new Set(named.map(({ span }) => monthsOf[span.kind])).size < 2) return named;
  const spans = [...new Map(named.map(({ span }) => [keyOf(span), span])).values()];
  const finerOf = (coarse: Span) => spans.filter((fine) => isInside(fine, coarse));
  const holders = spans.filter((each) => finerOf(each).length > 0);
  const coarsest = spans.filter((each) => !spans.some((other) => isInside(each, other)));
  const isFilled = coarsest.every((each) => fills(finerOf(each), each));
  const leftOut = isFilled ? holders : spans.filter((each) => !coarsest.includes(each));
  const others = new Map(
    leftOut.map((each) => [
      keyOf(each),
      spans.filter((other) => isInside(other, each) || isInside(each, other)),
    ]),
  );
  return named.filter(({ span, column }) => {
    const list = others
      .get(keyOf(span))
      ?.map((each) => periodOfSpan(each).label)
      .join(", ");
    if (list === undefined) return true;
    const period = periodOfSpan(span).label;
    notes.push(note("periodHoldsOthers", cellAddress(sheet, header, column), { period, list }));
    return false;
  });
}

function keyOf(span: Span): string {
  return periodOfSpan(span).key;
}

function isInside(fine: Span, coarse: Span): boolean {
  return (
    monthsOf[fine.kind] < monthsOf[coarse.kind] &&
    startOf(fine) >= startOf(coarse) &&
    endOf(fine) <= endOf(coarse)
  );
}

/** Whether the finer periods leave no month of the span out. */
function fills(finer: readonly Span[], span: Span): boolean {
  const months = new Set<number>();
  for (const each of finer) for (let at = startOf(each); at < endOf(each); at++) months.add(at);
  return months.size === monthsOf[span.kind];
}

function startOf({ kind, year, index }: Span): number {
  return year * 12 + (index - 1) * monthsOf[kind];
}

function endOf(span: Span): number {
  return startOf(span) + monthsOf[span.kind];
}

function noteRepeats(named: readonly Named[], sheet: string, header: number, notes: Note[]): void {
  const seen = new Set<string>();
  for (const { span, column } of named) {
    const { key, label } = periodOfSpan(span);
    if (seen.has(key))
      notes.push(note("samePeriodTwice", cellAddress(sheet, header, column), { period: label }));
    seen.add(key);
  }
}
