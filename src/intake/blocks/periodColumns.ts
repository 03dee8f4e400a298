import type { SheetSnapshot } from "../../model/book";
import { note, type Note } from "../../model/note";
import type { BlockFrame } from "./blockFrame";
import { holdsAmounts } from "./columnSample";
import { withoutOverlaps, type NamedColumn } from "./overlappingPeriods";
import { isTotalRow } from "../headers/isTotalRow";
import { periodOf } from "../headers/periodOf";
import { monthsOf, periodOfSpan } from "../headers/periods";
import { cellAddress, cellAt, formatAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import type { PeriodColumn } from "../sourceLayout";

/**
 * The columns whose header names a period and that hold amounts, and the doubts about them. "Q1" or "January"
 * takes its year from the row above the header, else from the name of table or sheet. For overlapping periods see
 * `withoutOverlaps`.
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
  const kept = withoutOverlaps(frame, meant, notes);
  noteRepeats(kept, sheet.name, header, notes);
  if (named.length > 0) noteTotals(frame, notes);
  return {
    columns: kept.map(({ span, column, currency, order }) => {
      const period = periodOfSpan(span);
      return { column, currency, period: order === undefined ? period : { ...period, order } };
    }),
    notes: named.length > 0 ? notes : [],
  };
}

interface Named extends NamedColumn {
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

function noteRepeats(named: readonly Named[], sheet: string, header: number, notes: Note[]): void {
  const seen = new Set<string>();
  for (const { span, column } of named) {
    const { key, label } = periodOfSpan(span);
    if (seen.has(key))
      notes.push(note("samePeriodTwice", cellAddress(sheet, header, column), { period: label }));
    seen.add(key);
  }
}

/** Columns that are called a total hold no period, and nothing that the periods do not hold. */
function noteTotals({ sheet, header, columns, rows, rules }: BlockFrame, notes: Note[]): void {
  for (const column of columns) {
    const name = cellAt(sheet, header, column);
    if (typeof name !== "string" || !isTotalRow(name)) continue;
    if (!holdsAmounts(sheet, column, rows, rules.culture)) continue;
    notes.push(note("totalColumn", cellAddress(sheet.name, header, column), { header: shortened(name) }));
  }
}
