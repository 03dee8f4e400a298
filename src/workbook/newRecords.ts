import type { Plan } from "../model/plan";
import type { Arrangement, ColumnsArrangement } from "./Arrangement";
import { columnKey, type GivenIds } from "./askIds";
import type { BookReading } from "./BookReading";
import { printOfRules, rulesStand } from "./columnRules";
import { printOf } from "./printOf";
import { isInputRole } from "../model/inputRole";
import { firstTool } from "./runRecord";
import { recordsOf, type ColumnRecord, type ColumnsRecord, type Records } from "./records";

/**
 * What to keep of our columns: those just written, and those of sources that are not in use at present. Without
 * the ids that Excel gave it is the claim to them, kept before anything is written.
 */
export function newColumnRecords(
  { tool, columns }: Arrangement,
  book: BookReading,
  given?: GivenIds,
): ColumnsRecord[] {
  const told = new Set(
    columns.flatMap(({ slots, gone }) =>
      [...slots.map(({ own }) => own), ...gone].map((own) => own?.record ?? -1),
    ),
  );
  const isSuperseded = (record: ColumnsRecord, at: number) =>
    told.has(at) ||
    ((record.tool ?? firstTool) === tool && columns.some((each) => isSamePlace(record, each)));
  const old = recordsOf(book).columns;
  const others = old.filter((record, at) => !isSuperseded(record, at));
  const renewed = columns.map((each) => (given ? recordOf(each, given) : claimOf(each, old)));
  const ours = renewed.filter((record) => record.columns.length > 0);
  return [...others, ...ours.map((record) => ({ tool, ...record }))];
}

/** What to keep of our sheets, of the looks of what stands on them, of the runs, and of the workbook's size. */
export function newSheetRecords(
  { sheets, history, undoable }: Arrangement,
  plan: Plan,
  book: BookReading,
  given: GivenIds,
): Omit<Records, "columns" | "shapes" | "journal"> {
  const old = recordsOf(book);
  const standing = Object.entries(old.sheets).filter(([id]) =>
    book.sheets.some((sheet) => sheet.id === id && sheet.role !== undefined),
  );
  const ids = sheets.map(({ plan, name, existing }) => [
    existing?.id ?? given.sheets.get(name) ?? "",
    plan.role,
  ]);
  const inputs = book.sheets.filter(({ role }) => isInputRole(role)).map(({ id, role }) => [id, role]);
  const kept = history
    ? [[history.existing?.id ?? given.sheets.get(history.name) ?? "", history.entry.role]]
    : [];
  // A sheet of input is never written again.
  const ours = sheets.filter(({ plan: { role } }) => !isInputRole(role));
  const looks = ours.flatMap(({ plan, charts, tables, setUp, page, rules }) => [
    ...[...charts, ...tables].map(({ name, print }) => [name, print]),
    [plan.role, setUp],
    [`${plan.role} page`, page],
    [`${plan.role} rules`, rules],
  ]);
  const renewed = looks.filter(([, print]) => print !== undefined);
  return {
    sheets: Object.fromEntries([...standing, ...inputs, ...ids, ...kept]),
    looks: { ...old.looks, ...Object.fromEntries(renewed) },
    cells: usersCells(book),
    history: undoable,
    runs: runsAfter(plan, old.runs),
  };
}

/** With the run that the plan is of; where it takes one back, the one before it of the same tool, or none. */
function runsAfter({ run, undoes }: Plan, before: Records["runs"]): Records["runs"] {
  const others = Object.entries(before).filter(([tool]) => tool !== undoes?.tool);
  return { ...Object.fromEntries(others), ...(run && { [run.tool]: run }) };
}

/** How many cells are read of the user's own sheets, our columns at their right end left out, as before the first run. */
function usersCells({ sheets, ownColumns }: BookReading): number {
  return sheets
    .filter(({ role, used }) => role === undefined && used)
    .reduce((sum, { id, used }) => {
      const ours = new Set(ownColumns.filter(({ sheetId }) => sheetId === id).map(({ column }) => column));
      const { column = 0, rows = 0 } = used ?? {};
      let columns = used?.columns ?? 0;
      while (columns > 0 && ours.has(column + columns - 1)) columns--;
      return sum + rows * columns;
    }, 0);
}

function isSamePlace(record: ColumnsRecord, { table, sheet, row }: ColumnsArrangement): boolean {
  if (table || record.table) return record.table?.id === table?.id;
  return record.sheetId === sheet.id && record.row === row;
}

/** Before the write: what is about to be written, and what still stands and is about to go. */
function claimOf(arrangement: ColumnsArrangement, old: readonly ColumnsRecord[]): ColumnsRecord {
  const { table, rows, slots, gone } = arrangement;
  const record = recordOf({ ...arrangement, gone: [] });
  const columns = record.columns.map((each, at): ColumnRecord => {
    const { own } = slots[at];
    const isWhole = !own || own.unfinished !== undefined || own.written < rows;
    const { rules, ...rest } = each;
    const kept = rulesStand(slots[at], rows) ? { rules } : {};
    return { ...rest, ...kept, claimed: isWhole ? "whole" : "values" };
  });
  const going = gone.flatMap((own) => {
    const found = old[own.record].columns.find(({ wish }) => wish === own.wish);
    return found ? [{ ...found, header: own.header, column: own.column, claimed: "whole" as const }] : [];
  });
  return { ...record, columns: [...columns, ...going], ...(table && { width: table.columns.length }) };
}

function recordOf(
  { sheet, table, row, rows, slots, gone }: ColumnsArrangement,
  given?: GivenIds,
): ColumnsRecord {
  const deleted = gone.filter(({ way }) => way === "delete");
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    ...(table && { table: { id: table.id, name: table.name } }),
    row,
    rows,
    columns: slots.map((slot): ColumnRecord => {
      const { column, header, at, own } = slot;
      const widthBefore = own ? own.widthBefore : slot.widthBefore;
      const id = own?.id ?? (table && given?.columns.get(columnKey(table.id, header)));
      return {
        wish: column.header,
        header,
        column: at - deleted.filter((each) => each.column < at).length,
        ...(id !== undefined && { id }),
        print: printOf(column.values, rows),
        rules: printOfRules(slot),
        ...(widthBefore !== undefined && { widthBefore }),
      };
    }),
  };
}
