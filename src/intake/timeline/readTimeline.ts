import type { BookSnapshot } from "../../model/book";
import { sheetAddress } from "../../model/cells";
import { columnWord } from "../../model/languages/columnWords";
import { firstListed, listed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { timelineHeaders, type Timeline, type TimelineTask } from "../../model/timeline";
import { accountKey, isBlankName } from "../accountKey";
import { bookRules } from "../cells/bookRules";
import { serialOfDay } from "../cells/excelDates";
import { isErrorValue } from "../cells/isErrorValue";
import { cellAddress, cellAt } from "../cells/sheetGrid";
import type { InputReading } from "../dashboard/InputReading";
import { bodyRows, columnUnder, inputTable, type InputTable } from "../inputTable";
import { NoteCollector } from "../rows/noteCollector";
import { doneIn } from "./doneIn";
import { taskDates } from "./taskDates";

/**
 * The tasks of `VF_Timeline`, or of a table with its headers; undefined where there is neither. `day` is today, counted
 * from 1970-01-01.
 * @throws Problem `ownColumns` where Task, Start or End is missing, `noTasks`.
 */
export function readTimeline(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
  day: number,
): { readonly timeline: Timeline; readonly notes: readonly Note[] } | undefined {
  const table = inputTable(book, "VF_Timeline", isTimelineHeader);
  if (!table) return undefined;
  const { sheet, place } = table;
  const name = place.table?.name ?? "VF_Timeline";
  const rules = bookRules(book, settings);
  const reading: InputReading = { sheet, rules, notes: new NoteCollector(), day };
  const columns = columnsOf(table);
  if (!columns)
    throw new Problem("ownColumns", {
      table: name,
      sheet: place.sheet,
      list: listed(["Task", "Start", "End"].map(columnWord)),
    });
  const rows = bodyRows(table).filter((row) => isTask(reading, table, row, columns.task));
  if (rows.length === 0) throw new Problem("noTasks", { table: name, sheet: place.sheet });
  const tasks = rows.map((row) => taskIn(reading, columns, row));
  noteBlanks(reading, table, columns, rows);
  const toSerial = serialOfDay(0, rules.dates.date1904);
  return { timeline: { tasks, toSerial, place }, notes: reading.notes.notes() };
}

/** Where the columns stand; undefined for those that one can do without. */
interface Columns {
  readonly task: number;
  readonly start: number;
  readonly end: number;
  readonly account?: number;
  readonly owner?: number;
  readonly done?: number;
}

function columnsOf(table: InputTable): Columns | undefined {
  const [account, task, owner, start, end, done] = timelineHeaders.map((header) =>
    columnUnder(table, header),
  );
  if (task === undefined || start === undefined || end === undefined) return undefined;
  return { task, start, end, account, owner, done: done ?? columnUnder(table, "Done") };
}

function isTimelineHeader(headers: ReadonlySet<string>): boolean {
  return headers.has("task") && headers.has("start") && headers.has("end");
}

function isTask(
  { sheet, notes }: InputReading,
  { place: { area } }: InputTable,
  row: number,
  column: number,
) {
  const cell = cellAt(sheet, row, column);
  if (!isBlankName(String(cell)) && !isErrorValue(cell)) return true;
  const others = Array.from({ length: area.columns }, (_, at) => cellAt(sheet, row, area.column + at));
  if (others.some((each) => String(each).trim() !== ""))
    notes.add("blankTask", sheet.name, row, column, () => ({}));
  return false;
}

function taskIn(reading: InputReading, columns: Columns, row: number): TimelineTask {
  const textIn = (column: number | undefined) =>
    column === undefined
      ? ""
      : String(cellAt(reading.sheet, row, column))
          .replace(/\s+/g, " ")
          .trim();
  const name = textIn(columns.task);
  const owner = textIn(columns.owner);
  const done = columns.done === undefined ? NaN : doneIn(reading, row, columns.done);
  return {
    name,
    account: textIn(columns.account),
    owner,
    ownerKey: accountKey(owner),
    ...taskDates(reading, row, columns, name),
    done: Number.isNaN(done) ? 0 : done,
  };
}

/** Columns that are not there, and blanks in those that are. */
function noteBlanks(
  { sheet, notes }: InputReading,
  { place }: InputTable,
  { account, owner, done }: Columns,
  rows: readonly number[],
): void {
  const optional = { Account: account, Owner: owner, "Done %": done };
  for (const [header, column] of Object.entries(optional)) {
    if (column === undefined) {
      notes.push(
        note("kpiColumnMissing", sheetAddress(sheet.name, place.area), { column: columnWord(header) }),
      );
      continue;
    }
    const blank = rows.filter((row) => String(cellAt(sheet, row, column)).trim() === "");
    if (blank.length === 0) continue;
    const cells = blank.map((row) => cellAddress(sheet.name, row, column));
    const list = firstListed(cells, 5);
    const counts = { count: blank.length, list };
    notes.push(
      header === "Done %"
        ? note("blankDone", cells[0], { ...counts, tasks: rows.length })
        : note("notKnown", cells[0], { ...counts, column: columnWord(header), accounts: rows.length }),
    );
  }
}
