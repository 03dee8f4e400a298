import type { BookSnapshot } from "../../model/book";
import type { MrrHistory } from "../../model/dashboard";
import { sheetAddress } from "../../model/cells";
import { note, type Note } from "../../model/note";
import type { Settings } from "../../model/settings";
import { accountKey } from "../accountKey";
import { bookRules } from "../cells/bookRules";
import { cellAt, formatAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { isDateFormat } from "../cells/excelDates";
import { isTotalRow } from "../headers/isTotalRow";
import { spanOfDate } from "../headers/periodOf";
import { periodOfSpan } from "../headers/periods";
import { NoteCollector } from "../rows/noteCollector";
import type { InputReading } from "./InputReading";
import { bodyRows, columnUnder, inputTable, type InputTable } from "../inputTable";
import { numberIn } from "./numberIn";

/**
 * MRR by plan and period from `VF_MrrHistory`; undefined where there is none, or nothing in it. Periods stand in time
 * order where every one of them says a time, else in the order of the rows; a period on several rows is added up.
 */
export function readMrrHistory(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
): { readonly history: MrrHistory; readonly notes: readonly Note[] } | undefined {
  const table = inputTable(book, "VF_MrrHistory", () => false);
  const periodColumn = table && columnUnder(table, "Period");
  if (!table || periodColumn === undefined) return undefined;
  const rules = bookRules(book, settings);
  const reading: InputReading = { sheet: table.sheet, rules, notes: new NoteCollector(), day: NaN };
  const plans = table.headers.filter(({ name, column }) => column !== periodColumn && !isTotalRow(name));
  const lines = periodLines(reading, table, periodColumn, plans);
  if (plans.length === 0 || lines.length === 0) return undefined;
  const inTime = lines.every(({ order }) => !Number.isNaN(order));
  const ordered = inTime ? [...lines].sort((a, b) => a.order - b.order) : lines;
  if (!inTime) {
    const area = { row: table.place.area.row + 1, column: periodColumn, rows: lines.length, columns: 1 };
    reading.notes.push(note("periodsAsTheyStand", sheetAddress(table.place.sheet, area)));
  }
  const history: MrrHistory = {
    periods: ordered.map(({ label }) => label),
    plans: plans.map(({ name }) => name),
    mrr: plans.map((_, at) => ordered.map(({ mrr }) => mrr[at])),
    place: table.place,
  };
  return { history, notes: reading.notes.notes() };
}

interface PeriodLine {
  readonly label: string;
  /** Sorts in time; NaN where the cell says no time. */
  readonly order: number;
  readonly mrr: number[];
}

function periodLines(
  reading: InputReading,
  table: InputTable,
  periodColumn: number,
  plans: InputTable["headers"],
): readonly PeriodLine[] {
  const { sheet, rules, notes } = reading;
  const lines = new Map<string, PeriodLine>();
  for (const row of bodyRows(table)) {
    const cell = cellAt(sheet, row, periodColumn);
    if (String(cell).trim() === "" || isTotalRow(String(cell))) continue;
    const span = spanOfDate(cell, isDateFormat(formatAt(sheet, row, periodColumn)), rules.dates);
    const period = span && periodOfSpan(span);
    const label = period?.label ?? shortened(String(cell));
    const mrr = plans.map(({ column }) => numberIn(reading, row, column));
    const known = lines.get(accountKey(label));
    if (!known) lines.set(accountKey(label), { label, order: period?.order ?? NaN, mrr });
    else {
      notes.add("repeatedPeriod", sheet.name, row, periodColumn, () => ({ period: label }));
      for (const [at, amount] of mrr.entries()) known.mrr[at] = added(known.mrr[at], amount);
    }
  }
  return [...lines.values()];
}

/** What is not known adds nothing. */
function added(one: number, other: number): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : one + other;
}
