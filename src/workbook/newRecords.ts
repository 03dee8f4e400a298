import type { Arrangement, ColumnsArrangement } from "./Arrangement";
import type { BookReading } from "./BookReading";
import { printOf } from "./printOf";
import { recordsOf, type ColumnRecord, type ColumnsRecord, type Records } from "./records";

/** What Excel gave the things that were added: ids of sheets by name, of columns by table id and header. */
export interface GivenIds {
  readonly sheets: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** The key of a column in `GivenIds`. */
export const columnKey = (tableId: string, header: string) => `${tableId}/${header}`;

/** What to keep of our columns: those just written, and those of sources that are not in use at present. */
export function newColumnRecords(
  { columns }: Arrangement,
  book: BookReading,
  given?: GivenIds,
): ColumnsRecord[] {
  const told = new Set(
    columns.flatMap(({ slots, gone }) =>
      [...slots.map(({ own }) => own), ...gone].map((own) => own?.record ?? -1),
    ),
  );
  const isSuperseded = (record: ColumnsRecord, at: number) =>
    told.has(at) || columns.some((each) => isSamePlace(record, each));
  const others = recordsOf(book).columns.filter((record, at) => !isSuperseded(record, at));
  return [...others, ...columns.map((each) => recordOf(each, given))];
}

/** What to keep of our sheets and of the looks of what stands on them. */
export function newSheetRecords(
  { sheets }: Arrangement,
  book: BookReading,
  given: GivenIds,
): Pick<Records, "sheets" | "looks"> {
  const old = recordsOf(book);
  const ids = sheets.map(({ plan, name, existing }) => [
    existing?.id ?? given.sheets.get(name) ?? "",
    plan.role,
  ]);
  const looks = sheets.flatMap(({ plan, charts, setUp }) => [
    ...charts.map(({ name, print }) => [name, print]),
    ...(setUp === undefined ? [] : [[plan.role, setUp]]),
  ]);
  return {
    sheets: { ...old.sheets, ...Object.fromEntries(ids) },
    looks: { ...old.looks, ...Object.fromEntries(looks) },
  };
}

function isSamePlace(record: ColumnsRecord, { table, sheet, row }: ColumnsArrangement): boolean {
  if (table || record.table) return record.table?.id === table?.id;
  return record.sheetId === sheet.id && record.row === row;
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
    columns: slots.map(({ column, header, at, own }): ColumnRecord => {
      const id = own?.id ?? (table && given?.columns.get(columnKey(table.id, header)));
      return {
        wish: column.header,
        header,
        column: at - deleted.filter((each) => each.column < at).length,
        ...(id !== undefined && { id }),
        print: printOf(column.values.slice(0, rows)),
      };
    }),
  };
}
