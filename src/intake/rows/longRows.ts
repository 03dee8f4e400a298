import type { Cell } from "../../model/cells";
import { amountIn } from "./amountIn";
import { periodOfDate } from "../blocks/dateColumn";
import { isBlankAmount } from "../cells/parseAmount";
import { monthsOf, periodMonths } from "../headers/periods";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import type { LongLayout } from "../sourceLayout";
import type { RowAmounts, SourceReading } from "./sourceReading";

/** The amounts of rows with a sale each: counted in the period of their date. */
export function longRows(reading: SourceReading<LongLayout>): RowAmounts {
  const { source, sheet, sums, notes } = reading;
  const { amountColumn, dateColumn } = source;
  const admits = reading.gate.for(sheet, source);
  const periodAt = periodFinder(reading);
  return {
    holdsAny: (row) => !isBlankAmount(cellAt(sheet, row, amountColumn.column)),
    // No sale is without a date, a subtotal is.
    isTotal: (row) => cellAt(sheet, row, dateColumn) === "",
    startOver: () => {},
    take: (row, account) => {
      const amount = amountIn(reading, row, amountColumn.column);
      if (Number.isNaN(amount) || !admits(row, amountColumn)) return;
      const date = cellAt(sheet, row, dateColumn);
      const period = periodAt(date);
      if (period === "none") {
        const code = date === "" ? "noDate" : "notADate";
        notes.add(code, sheet.name, row, dateColumn, () => ({ value: shortened(String(date)) }));
      } else if (period !== "not chosen") {
        if (period.isCoarse) noteCoarse(reading, row, period.label);
        sums.add(period.index, account, amount);
      }
    },
  };
}

interface Found {
  readonly index: number;
  readonly label: string;
  /** Longer than what dates are to be grouped by. */
  readonly isCoarse: boolean;
}

/** The period of a date cell, looked up once a day. */
function periodFinder({ source, periods, rules }: SourceReading<LongLayout>) {
  const chosen = new Set(source.periods.map(({ key }) => key));
  const longest = monthsOf[rules.groupDatesBy];
  const find = (day: Cell): Found | "none" | "not chosen" => {
    const period = periodOfDate(day, source.serialDates, rules);
    if (!period) return "none";
    if (!chosen.has(period.key)) return "not chosen";
    const index = periods.findIndex(({ key }) => key === period.key);
    return { index, label: period.label, isCoarse: periodMonths(period) > longest };
  };
  const seen = new Map<Cell, Found | "none" | "not chosen">();
  return (date: Cell) => {
    const day = typeof date === "number" ? Math.floor(date) : date;
    const known = seen.get(day);
    if (known) return known;
    const found = find(day);
    seen.set(day, found);
    return found;
  };
}

function noteCoarse(
  { source, sheet, notes, rules }: SourceReading<LongLayout>,
  row: number,
  value: string,
): void {
  notes.add("coarseDates", sheet.name, row, source.dateColumn, () => ({
    value,
    groupBy: rules.groupDatesBy,
  }));
}
