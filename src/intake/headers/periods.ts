import { monthLabels } from "../../model/monthLabels";
import type { Period } from "../../model/revenue";

/** A stretch of time as a header or date names it. `year` is 0 where only "Q1" or "January" is said. */
export interface Span {
  readonly kind: "year" | "fiscal year" | "half" | "quarter" | "month";
  readonly year: number;
  /** Which half, quarter or month of the year, from 1; 1 for years. */
  readonly index: number;
  /** How a fiscal year is written: "FY24", "2023/24". */
  readonly label?: string;
}

/** How many months a span of this kind lasts. */
export const monthsOf = { year: 12, "fiscal year": 12, half: 6, quarter: 3, month: 1 } as const;

/** The period of a span, with the key that makes it one across sources. */
export function periodOfSpan(span: Span): Period {
  const { kind, year, index } = span;
  const order = year * 12 + (index - 1) * monthsOf[kind];
  const of = year ? ` ${year}` : "";
  const mark = year ? `${year}-` : "";
  if (kind === "year") return { key: String(year), label: String(year), order };
  if (kind === "fiscal year") return { key: `FY${year}`, label: span.label ?? `FY${year}`, order };
  if (kind === "half") return { key: `${mark}H${index}`, label: `H${index}${of}`, order };
  if (kind === "quarter") return { key: `${mark}Q${index}`, label: `Q${index}${of}`, order };
  return { key: `${mark}${String(index).padStart(2, "0")}`, label: `${monthLabels[index - 1]}${of}`, order };
}

/** Revenue without any period. */
export const undatedPeriod: Period = { key: "revenue", label: "Revenue", order: 0 };

/** The year, quarter or month a span lies in; a span longer than that stays as it is. */
export function spanWithin(span: Span, groupBy: "year" | "quarter" | "month"): Span {
  if (monthsOf[span.kind] >= monthsOf[groupBy]) return span;
  if (groupBy === "year") return { kind: "year", year: span.year, index: 1 };
  const month = (span.index - 1) * monthsOf[span.kind];
  return { kind: groupBy, year: span.year, index: Math.floor(month / monthsOf[groupBy]) + 1 };
}

/** Periods in time order, each key once: the first label met is kept. */
export function periodsInOrder(periods: Iterable<Period>): readonly Period[] {
  const byKey = new Map<string, Period>();
  for (const period of periods) if (!byKey.has(period.key)) byKey.set(period.key, period);
  return [...byKey.values()].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}

/** How many months a period lasts, by its key; 0 where it is no stretch of time. */
export function periodMonths({ key }: Period): number {
  if (/^(?:FY)?\d{4}$/.test(key)) return 12;
  if (/H\d$/.test(key)) return 6;
  if (/Q\d$/.test(key)) return 3;
  return /^(?:\d{4}-)?\d{2}$/.test(key) ? 1 : 0;
}
