import { listed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import type { BlockFrame } from "./blockFrame";
import { isSumOf } from "./columnSample";
import type { HeaderPeriod } from "../headers/periodOf";
import { monthsOf, periodOfSpan, type Span } from "../headers/periods";
import { cellAddress } from "../cells/sheetGrid";

/** A column whose header names a period. */
export interface NamedColumn extends HeaderPeriod {
  readonly column: number;
}

/**
 * The columns without those that others hold already, each of which is noted. Of overlapping periods (quarters and
 * their year) the finer are kept where they fill the coarser ones, by the calendar or because the coarser are their
 * sums; else the coarser. Periods without a year belong to the year beside them that is their sum.
 */
export function withoutOverlaps<Named extends NamedColumn>(
  frame: BlockFrame,
  named: readonly Named[],
  notes: Note[],
): readonly Named[] {
  if (new Set(named.map(({ span }) => monthsOf[span.kind])).size < 2) return named;
  const dated = inTheirYear(frame, named);
  const others = new Map<NamedColumn, readonly NamedColumn[]>();
  // Where no year is said, nobody can tell whether a month lies in a year beside it.
  for (const isDated of [true, false]) {
    const comparable = dated.filter(({ span }) => span.year > 0 === isDated);
    for (const each of leftOut(frame, comparable)) {
      const beside = comparable.filter((other) => isInside(other, each) || isInside(each, other));
      others.set(each, beside);
    }
  }
  for (const [{ span, column }, beside] of others) {
    const list = listed([...new Set(beside.map((each) => periodOfSpan(each.span).label))]);
    const period = periodOfSpan(span).label;
    notes.push(
      note("periodHoldsOthers", cellAddress(frame.sheet.name, frame.header, column), { period, list }),
    );
  }
  return dated.filter((each) => !others.has(each));
}

/** The periods without a year, in the year that is the sum of them; as they were where none is. */
function inTheirYear<Named extends NamedColumn>(
  frame: BlockFrame,
  named: readonly Named[],
): readonly Named[] {
  const yearless = named.filter(({ span }) => span.year === 0);
  const sum = named.find(({ span, column }) => {
    const isYear = span.year > 0 && monthsOf[span.kind] === 12;
    return isYear && isSumOf(frame, column, columnsOf(finest(yearless)));
  });
  if (!sum) return named;
  const { year } = sum.span;
  return named.map((each) => (each.span.year === 0 ? { ...each, span: { ...each.span, year } } : each));
}

function leftOut<Named extends NamedColumn>(frame: BlockFrame, named: readonly Named[]): readonly Named[] {
  const insideOf = (coarse: Named) => named.filter((fine) => isInside(fine, coarse));
  const coarsest = named.filter((each) => !named.some((other) => isInside(each, other)));
  const isFilled = coarsest.every((each) => {
    const inside = insideOf(each);
    return fills(inside, each) || isSumOf(frame, each.column, columnsOf(finest(inside)));
  });
  return isFilled
    ? named.filter((each) => insideOf(each).length > 0)
    : named.filter((each) => !coarsest.includes(each));
}

/** Those that hold no others of them. */
function finest(named: readonly NamedColumn[]): readonly NamedColumn[] {
  return named.filter((each) => !named.some((other) => isInside(other, each)));
}

function columnsOf(named: readonly NamedColumn[]): readonly number[] {
  return named.map(({ column }) => column);
}

function isInside({ span: fine }: NamedColumn, { span: coarse }: NamedColumn): boolean {
  return (
    monthsOf[fine.kind] < monthsOf[coarse.kind] &&
    startOf(fine) >= startOf(coarse) &&
    endOf(fine) <= endOf(coarse)
  );
}

/** Whether the finer periods leave no month of the span out. */
function fills(finer: readonly NamedColumn[], { span }: NamedColumn): boolean {
  const months = new Set<number>();
  for (const { span: each } of finer) for (let at = startOf(each); at < endOf(each); at++) months.add(at);
  return months.size === monthsOf[span.kind];
}

function startOf({ kind, year, index }: Span): number {
  return year * 12 + (index - 1) * monthsOf[kind];
}

function endOf(span: Span): number {
  return startOf(span) + monthsOf[span.kind];
}
