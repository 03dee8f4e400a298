import type { Arrangement } from "./Arrangement";
import type { Job } from "./send";

/** What Excel gave the things that were added: ids of sheets by name, of columns by table id and header. */
export interface GivenIds {
  readonly sheets: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** The key of a column in `GivenIds`. */
export const columnKey = (tableId: string, header: string) => `${tableId}/${header}`;

/** Asks for the ids of what an arrangement adds; `ids` gives them after the job was sent. */
export function askIds(
  context: Excel.RequestContext,
  arrangement: Arrangement,
): { readonly job: Job; readonly ids: () => GivenIds } {
  const sheets: Excel.Worksheet[] = [];
  const columns: { readonly tableId: string; readonly all: Excel.TableColumnCollection }[] = [];
  const queue = () => {
    const { history, sheets: ours } = arrangement;
    for (const { existing, name } of history ? [...ours, history] : ours)
      if (!existing) sheets.push(context.workbook.worksheets.getItem(name).load("id,name"));
    for (const { table, slots } of arrangement.columns)
      if (table && slots.some(({ own }) => !own)) {
        const all = context.workbook.tables.getItem(table.id).columns;
        columns.push({ tableId: table.id, all: all.load("items/id,items/name") });
      }
  };
  const ids = (): GivenIds => ({
    sheets: new Map(sheets.map(({ name, id }) => [name, id])),
    columns: new Map(
      columns.flatMap(({ tableId, all }) =>
        all.items.map(({ id, name }) => [columnKey(tableId, name), String(id)] as const),
      ),
    ),
  });
  return { job: { bytes: 1000 + 1000 * arrangement.columns.length, queue }, ids };
}
